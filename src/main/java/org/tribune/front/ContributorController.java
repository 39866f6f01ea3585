package org.tribune.front;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.PublishedArticles;
import org.tribune.article.published.PublishedContributors;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.graph.PageLink;
import org.tribune.markup.Excerpt;
import org.tribune.media.Image;
import org.tribune.site.MetaProperty;
import org.tribune.site.PageMetadata;
import org.tribune.site.PageNotFound;
import org.tribune.site.Pages;

/**
 * Lists the contributors, and what one of them has signed.
 */
@Controller
class ContributorController {

	/** Contributors on a page of the A to Z list. */
	private static final int SIZE = 60;

	private static final int DESCRIPTION = 160;

	private final Contributors contributors;

	private final PublishedContributors publishedContributors;

	private final PublishedArticles articles;

	private final Lists lists;

	private final Words words;

	private final ListGraph graph;

	private final ProfileGraph profile;

	ContributorController(Contributors contributors, PublishedContributors publishedContributors,
			PublishedArticles articles, Lists lists, Words words, ListGraph graph, ProfileGraph profile) {
		this.contributors = contributors;
		this.publishedContributors = publishedContributors;
		this.articles = articles;
		this.lists = lists;
		this.words = words;
		this.graph = graph;
		this.profile = profile;
	}

	@GetMapping("/contributeurs")
	String list(@RequestParam(name = "lettre", required = false) @Nullable String letter,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		String initial = Letter.of(letter, "/contributeurs");
		Pages pages = Pages.of(Letter.path("/contributeurs", initial), number, SIZE,
				this.publishedContributors.count(initial, Pages.MOST * SIZE + 1));
		this.lists.fill(model, pages, SIZE, (offset) -> this.publishedContributors.alphabetical(initial, offset, SIZE));
		model.addAttribute("initials", this.publishedContributors.initials());
		model.addAttribute("initial", initial);
		model.addAttribute("page",
				this.lists.metadata(this.words.get("contributors.title") + ((initial != null) ? " – " + initial : ""),
						this.words.get("contributors.description"), pages, this.words.get("pages.page")));
		this.graph.list(model);
		return "front/contributors";
	}

	@GetMapping("/contributeurs/{slug}")
	String show(@PathVariable String slug, @RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		String path = "/contributeurs/" + slug;
		Contributor contributor = this.contributors.findBySlug(slug).orElseThrow(() -> new PageNotFound(path));
		int count = this.articles.countBy(contributor.id(), Lists.BOUND);
		if (count == 0) {
			throw new PageNotFound(path);
		}
		Pages pages = Pages.of(path, number, Lists.SIZE, count);
		List<ArticleCard> signed = this.lists.fill(model, pages, Lists.SIZE,
				(offset) -> this.articles.by(contributor.id(), offset, Lists.SIZE));
		model.addAttribute("contributor", contributor);
		model.addAttribute("feeds", new PageLink(contributor.name(), contributor.path()));
		model.addAttribute("page", metadata(contributor, pages));
		this.profile.tell(model, contributor, signed, number == 1,
				new PageLink(this.words.get("contributors.title"), "/contributeurs"));
		return "front/contributor";
	}

	private PageMetadata metadata(Contributor contributor, Pages pages) {
		String description = contributor.biography().isBlank()
				? this.words.get("contributor.description", contributor.name())
				: Excerpt.of(contributor.biography(), DESCRIPTION);
		PageMetadata page = this.lists.metadata(contributor.name(), description, pages, this.words.get("pages.page"))
			.as("profile", properties(contributor));
		Image portrait = contributor.portrait();
		return (portrait != null && portrait.available())
				? this.lists.portrait(page, portrait.address(), portrait.alternativeText()) : page;
	}

	private static List<MetaProperty> properties(Contributor contributor) {
		return Stream
			.of(new MetaProperty("profile:first_name", contributor.firstName()),
					new MetaProperty("profile:last_name", contributor.lastName()),
					new MetaProperty("profile:username", contributor.slug()))
			.filter((one) -> !one.content().isEmpty())
			.toList();
	}

}
