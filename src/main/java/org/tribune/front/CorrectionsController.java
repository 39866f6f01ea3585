package org.tribune.front;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.published.PublishedCorrections;
import org.tribune.site.Pages;

/**
 * What was corrected in published articles, and when.
 */
@Controller
class CorrectionsController {

	private final PublishedCorrections corrections;

	private final Lists lists;

	private final Words words;

	private final ListGraph graph;

	CorrectionsController(PublishedCorrections corrections, Lists lists, Words words, ListGraph graph) {
		this.corrections = corrections;
		this.lists = lists;
		this.words = words;
		this.graph = graph;
	}

	@GetMapping("/corrections")
	String show(@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		Pages pages = Pages.of("/corrections", number, Lists.SIZE, this.corrections.count(Lists.BOUND));
		this.lists.fill(model, pages, Lists.SIZE, (offset) -> this.corrections.latest(offset, Lists.SIZE));
		model.addAttribute("page", this.lists.metadata(this.words.get("corrections.title"),
				this.words.get("corrections.description"), pages, this.words.get("pages.page")));
		this.graph.list(model);
		return "front/corrections";
	}

}
