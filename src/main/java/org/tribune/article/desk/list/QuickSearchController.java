package org.tribune.article.desk.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tribune.article.desk.DeskRow;
import org.tribune.article.desk.list.NameSearch.Kind;
import org.tribune.article.desk.list.NameSearch.Named;
import org.tribune.staff.SignedIn;

/**
 * One field for everything the newsroom looks for: contributors, themes, and the articles
 * in any state that somebody may see.
 */
@Controller
class QuickSearchController {

	private static final int SHORTEST = 2;

	private static final int SUGGESTED = 6;

	private final ArticleList list;

	private final NameSearch names;

	private final MessageSource messages;

	QuickSearchController(ArticleList list, NameSearch names, MessageSource messageSource) {
		this.list = list;
		this.names = names;
		this.messages = messageSource;
	}

	@GetMapping("/admin/search")
	String show(SignedIn who, @RequestParam(name = "q", defaultValue = "") String typed, Model model) {
		ArticleFilter filter = filter(typed);
		boolean asked = filter.words().length() >= SHORTEST;
		model.addAttribute("asked", asked);
		model.addAttribute("filter", filter);
		model.addAttribute("articles", asked ? articles(who, filter) : List.of());
		model.addAttribute("all", filter.path());
		model.addAttribute("contributors",
				asked ? found(Kind.CONTRIBUTOR, filter, path(who, Kind.CONTRIBUTOR)) : List.of());
		model.addAttribute("themes", asked ? found(Kind.THEME, filter, path(who, Kind.THEME)) : List.of());
		return "article/desk/search";
	}

	@GetMapping(path = "/admin/search/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	List<Found> suggest(SignedIn who, @RequestParam(name = "q", defaultValue = "") String typed, Locale language) {
		ArticleFilter filter = filter(typed);
		List<Found> found = new ArrayList<>();
		if (filter.words().length() >= SHORTEST) {
			for (Kind kind : Kind.values()) {
				String name = this.messages.getMessage("search.kind." + kind.name().toLowerCase(Locale.ROOT), null,
						language);
				found(kind, filter, path(who, kind)).stream()
					.limit(SUGGESTED / 2)
					.forEach((one) -> found.add(new Found(name, one.label(), one.detail(), one.path())));
			}
			for (DeskRow row : articles(who, filter).stream().limit(SUGGESTED).toList()) {
				String state = this.messages.getMessage("newsroom.state." + row.state(), null, language);
				found.add(new Found(state, row.headline(), row.byline(), row.path()));
			}
		}
		return found;
	}

	private List<DeskRow> articles(SignedIn who, ArticleFilter filter) {
		return this.list.first(who, filter);
	}

	private List<Found> found(Kind kind, ArticleFilter filter, Function<Named, String> path) {
		return this.names.find(kind, filter.words())
			.stream()
			.map((one) -> new Found("", one.name(), one.detail(), path.apply(one)))
			.toList();
	}

	/** Editors are led to what they may change, the others to their own articles. */
	private static Function<Named, String> path(SignedIn who, Kind kind) {
		String name = kind.name().toLowerCase(Locale.ROOT);
		return (one) -> who.edits() ? "/admin/" + name + "s/" + one.id() : "/admin/articles?" + name + "=" + one.slug();
	}

	private static ArticleFilter filter(String typed) {
		return new ArticleFilter(typed, null, null, null, null, null, null, null, null, null, null);
	}

	/**
	 * Something that was found.
	 *
	 * @param kind of thing, as people name it
	 * @param label to be shown
	 * @param detail to be shown beside; may be empty
	 * @param path where it is worked on
	 */
	record Found(String kind, String label, String detail, String path) {
	}

}
