package org.tribune.search;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.tribune.article.published.ArticleCard;
import org.tribune.site.PageMetadata;
import org.tribune.site.Pages;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The page on which readers look for tribunes.
 */
@Controller
class SearchController {

	private static final int SIZE = 20;

	private final Search search;

	private final Site site;

	private final SiteProperties properties;

	private final MessageSource messages;

	SearchController(Search search, Site site, SiteProperties properties, MessageSource messageSource) {
		this.search = search;
		this.site = site;
		this.properties = properties;
		this.messages = messageSource;
	}

	@GetMapping("/recherche")
	String search(@RequestParam(name = "q", defaultValue = "") String asked,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		String words = Search.clean(asked);
		String path = "/recherche" + (words.isEmpty() ? "" : "?q=" + UriUtils.encode(words, UTF_8));
		int found = this.search.count(words, Pages.MOST * SIZE + 1);
		Pages pages = Pages.of(path, number, SIZE, found);
		List<ArticleCard> entries = this.search.find(words, (number - 1) * SIZE, SIZE);
		model.addAttribute("words", words);
		model.addAttribute("found", found);
		model.addAttribute("pages", pages);
		model.addAttribute("entries", entries);
		String title = this.messages.getMessage("search.title", null, this.site.settings().language());
		model.addAttribute("page",
				PageMetadata
					.page(words.isEmpty() ? title : title + " – " + words, title,
							this.properties.absolute(pages.current()), this.site.settings().language())
					.hidden());
		return "search/results";
	}

}
