package org.tribune.search;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.published.PublishedThemes;
import org.tribune.search.index.IndexUnavailable;
import org.tribune.search.question.Question;
import org.tribune.site.PageMetadata;
import org.tribune.site.Pages;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.site.SiteSettings;

/**
 * The page on which readers look for tribunes.
 */
@Controller
class SearchController {

	private static final int SIZE = 20;

	private static final int THEMES = 16;

	private static final int SECONDS_OF_PATIENCE = 5;

	private final Reading reading;

	private final PublishedThemes themes;

	private final Site site;

	private final SiteProperties properties;

	private final MessageSource messages;

	SearchController(Reading reading, PublishedThemes themes, Site site, SiteProperties properties,
			MessageSource messageSource) {
		this.reading = reading;
		this.themes = themes;
		this.site = site;
		this.properties = properties;
		this.messages = messageSource;
	}

	@GetMapping(SearchRequest.PATH)
	String search(@ModelAttribute("asked") SearchRequest asked,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model, HttpServletResponse response) {
		String typed = asked.typed();
		boolean tooLong = typed.codePointCount(0, typed.length()) > Question.LONGEST;
		Question question = Question.read(tooLong ? "" : typed);
		String address = asked.path(question.text());
		model.addAttribute("words", question.text());
		if (tooLong) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			model.addAttribute("problem", "long");
		}
		else if (question.isEmpty()) {
			model.addAttribute("current", this.themes.current(THEMES));
		}
		else {
			address = results(asked, question, number, model, response);
		}
		model.addAttribute("page", metadata(question.text(), address));
		return "search/results";
	}

	private String results(SearchRequest asked, Question question, int number, Model model,
			HttpServletResponse response) {
		String path = asked.path(question.text());
		try {
			int within = Math.clamp(number, 1, Pages.MOST);
			ResultsPage results = this.reading.read(asked, question, within, SIZE, Pages.MOST * SIZE + 1);
			Pages pages = Pages.of(path, number, SIZE, results.found());
			model.addAttribute("results", results);
			model.addAttribute("pages", pages);
			if (results.empty()) {
				model.addAttribute("current", this.themes.current(THEMES));
			}
			return pages.current();
		}
		catch (IndexUnavailable ex) {
			response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			response.setHeader("Retry-After", Integer.toString(SECONDS_OF_PATIENCE));
			model.addAttribute("problem", "away");
			return path;
		}
	}

	private PageMetadata metadata(String words, String path) {
		SiteSettings settings = this.site.settings();
		String title = this.messages.getMessage("search.title", null, settings.language());
		String description = this.messages.getMessage("search.description", new Object[] { settings.name() },
				settings.language());
		return PageMetadata
			.page(words.isEmpty() ? title : title + " – " + words, description, this.properties.absolute(path),
					settings.language())
			.hidden();
	}

}
