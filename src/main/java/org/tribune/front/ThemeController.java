package org.tribune.front;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.published.PublishedArticles;
import org.tribune.article.published.PublishedThemes;
import org.tribune.graph.PageLink;
import org.tribune.site.PageMetadata;
import org.tribune.site.PageNotFound;
import org.tribune.site.Pages;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

/**
 * Lists the themes, and the tribunes on a theme.
 */
@Controller
class ThemeController {

	/** Themes on a page of the A to Z list. */
	private static final int SIZE = 100;

	private final Themes themes;

	private final PublishedThemes publishedThemes;

	private final PublishedArticles articles;

	private final Lists lists;

	private final Words words;

	private final ListGraph graph;

	ThemeController(Themes themes, PublishedThemes publishedThemes, PublishedArticles articles, Lists lists,
			Words words, ListGraph graph) {
		this.themes = themes;
		this.publishedThemes = publishedThemes;
		this.articles = articles;
		this.lists = lists;
		this.words = words;
		this.graph = graph;
	}

	@GetMapping("/themes")
	String list(@RequestParam(name = "lettre", required = false) @Nullable String letter,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		String initial = Letter.of(letter, "/themes");
		Pages pages = Pages.of(Letter.path("/themes", initial), number, SIZE,
				this.publishedThemes.count(initial, Pages.MOST * SIZE + 1));
		this.lists.fill(model, pages, SIZE, (offset) -> this.publishedThemes.alphabetical(initial, offset, SIZE));
		model.addAttribute("initials", this.publishedThemes.initials());
		model.addAttribute("initial", initial);
		model.addAttribute("page",
				this.lists.metadata(
						this.words.get("themes.title")
								+ ((initial != null) ? " – " + initial.toUpperCase(Locale.ROOT) : ""),
						this.words.get("themes.description"), pages, this.words.get("pages.page")));
		this.graph.list(model);
		return "front/themes";
	}

	@GetMapping("/themes/{slug}")
	String show(@PathVariable String slug, @RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		Theme theme = this.themes.findBySlug(slug).orElseThrow(() -> new PageNotFound("/themes/" + slug));
		int count = this.articles.countOnTheme(theme.id(), Lists.BOUND);
		Pages pages = Pages.of(theme.path(), number, Lists.SIZE, count);
		this.lists.fill(model, pages, Lists.SIZE, (offset) -> this.articles.onTheme(theme.id(), offset, Lists.SIZE));
		model.addAttribute("theme", theme);
		model.addAttribute("feeds", new PageLink(theme.name(), theme.path()));
		String description = theme.description().isEmpty() ? this.words.get("theme.description", theme.name())
				: theme.description();
		PageMetadata page = this.lists.illustrated(
				this.lists.metadata(theme.name(), description, pages, this.words.get("pages.page")), theme.picture(),
				pages, model);
		model.addAttribute("page", (count == 0) ? page.hidden() : page);
		this.graph.list(model, new PageLink(this.words.get("themes.title"), "/themes"));
		return "front/theme";
	}

}
