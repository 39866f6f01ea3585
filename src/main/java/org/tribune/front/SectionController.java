package org.tribune.front;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.published.PublishedArticles;
import org.tribune.graph.PageLink;
import org.tribune.site.PageMetadata;
import org.tribune.site.PageNotFound;
import org.tribune.site.Pages;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;

/**
 * Lists the tribunes of a section.
 */
@Controller
class SectionController {

	private final Sections sections;

	private final PublishedArticles articles;

	private final Lists lists;

	private final Words words;

	private final ListGraph graph;

	SectionController(Sections sections, PublishedArticles articles, Lists lists, Words words, ListGraph graph) {
		this.sections = sections;
		this.articles = articles;
		this.lists = lists;
		this.words = words;
		this.graph = graph;
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, @RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		Section section = this.sections.findBySlug(slug).orElseThrow(() -> new PageNotFound("/" + slug));
		Pages pages = Pages.of(section.path(), number, Lists.SIZE,
				this.articles.countInSection(section.id(), Lists.BOUND));
		this.lists.fill(model, pages, Lists.SIZE,
				(offset) -> this.articles.inSection(section.id(), offset, Lists.SIZE));
		model.addAttribute("section", section);
		model.addAttribute("feeds", new PageLink(section.name(), section.path()));
		model.addAttribute("currentSection", slug);
		String description = section.description().isEmpty()
				? this.words.get("head.section.description", section.name()) : section.description();
		PageMetadata page = this.lists.metadata(section.name(), description, pages, this.words.get("pages.page"));
		model.addAttribute("page", this.lists.illustrated(page, section.picture(), pages, model));
		this.graph.list(model);
		return "front/section";
	}

}
