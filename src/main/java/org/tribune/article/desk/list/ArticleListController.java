package org.tribune.article.desk.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tribune.article.ArticleState;
import org.tribune.article.desk.batch.Batches;
import org.tribune.article.desk.list.NameSearch.Kind;
import org.tribune.article.desk.list.NameSearch.Named;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;

/**
 * The list of every article that somebody may see.
 */
@Controller
class ArticleListController {

	private final ArticleList list;

	private final NameSearch names;

	private final Owners owners;

	private final Batches batches;

	ArticleListController(ArticleList list, NameSearch names, Owners owners, Batches batches) {
		this.list = list;
		this.names = names;
		this.owners = owners;
		this.batches = batches;
	}

	@GetMapping("/admin/articles")
	String show(SignedIn who, @ModelAttribute("filter") ArticleFilter filter,
			@ModelAttribute("sections") List<Section> sections,
			@RequestParam(name = "batch", required = false) @Nullable String batch, Model model) {
		Section section = sections.stream().filter((one) -> one.slug().equals(filter.section())).findAny().orElse(null);
		Choice theme = this.names.choose(Kind.THEME, filter.theme());
		Choice contributor = this.names.choose(Kind.CONTRIBUTOR, filter.contributor());
		List<Owners.Owner> owners = who.edits() ? this.owners.all() : List.of();
		model.addAttribute("page", this.list.read(who, filter, (section != null) ? section.id() : null, theme.id(),
				contributor.id(), Place.parse(filter.after(), filter.before())));
		model.addAttribute("states", ArticleState.values());
		model.addAttribute("owners", owners);
		model.addAttribute("theme", theme);
		model.addAttribute("contributor", contributor);
		model.addAttribute("chips", Chip.of(filter, section, theme, contributor, owners));
		if (batch != null && batch.matches("[0-9]{1,18}")) {
			model.addAttribute("batch", this.batches.find(who, Long.parseLong(batch)).orElse(null));
		}
		return "article/desk/articles";
	}

	/**
	 * What somebody who types the beginning of a name may mean.
	 */
	@GetMapping(path = "/admin/articles/names", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	List<Suggestion> suggest(@RequestParam(name = "kind") Kind kind,
			@RequestParam(name = "q", defaultValue = "") String typed) {
		List<Named> found = this.names.find(kind, typed.strip());
		List<Suggestion> suggestions = new ArrayList<>();
		Function<Named, Boolean> alone = (
				one) -> found.stream().filter((other) -> other.name().equals(one.name())).count() == 1;
		found.forEach((one) -> suggestions
			.add(new Suggestion(alone.apply(one) ? one.name() : one.slug(), one.name(), one.detail())));
		return suggestions;
	}

	/**
	 * What a field may be filled with.
	 *
	 * @param value unique: the name, or the slug where several bear it
	 * @param name to be shown
	 * @param detail to be shown beside
	 */
	record Suggestion(String value, String name, String detail) {
	}

}
