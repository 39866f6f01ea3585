package org.tribune.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.PublishedArticles;
import org.tribune.search.Names.Name;
import org.tribune.search.index.IndexUnavailable;
import org.tribune.search.question.Finder;
import org.tribune.search.question.Question;
import org.tribune.site.Site;

/**
 * What somebody may mean who is typing: contributors, themes, articles.
 */
@Controller
class SuggestionController {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 100;

	private static final int NAMES = 3;

	private static final int HEADLINES = 5;

	private final Finder finder;

	private final Names names;

	private final PublishedArticles articles;

	private final Site site;

	private final MessageSource messages;

	SuggestionController(Finder finder, Names names, PublishedArticles articles, Site site,
			MessageSource messageSource) {
		this.finder = finder;
		this.names = names;
		this.articles = articles;
		this.site = site;
		this.messages = messageSource;
	}

	@GetMapping(path = "/recherche/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	List<Suggestion> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
		String text = typed.strip();
		List<Suggestion> suggestions = new ArrayList<>();
		if (text.length() < SHORTEST || text.length() > LONGEST) {
			return suggestions;
		}
		Question question = Question.read(text);
		for (Name name : this.names.find(question, NAMES)) {
			suggestions.add(new Suggestion(kind(name.facet().name()), name.name(), name.detail(), name.path()));
		}
		for (ArticleCard card : headlines(question)) {
			suggestions.add(new Suggestion(kind("article"), card.headline(), card.byline(), card.path()));
		}
		return suggestions;
	}

	private List<ArticleCard> headlines(Question question) {
		try {
			return this.articles.inOrder(this.finder.headlines(question, HEADLINES));
		}
		catch (IndexUnavailable ex) {
			return List.of();
		}
	}

	private String kind(String key) {
		return this.messages.getMessage("search.kind." + key.toLowerCase(Locale.ROOT), null,
				this.site.settings().language());
	}

	/**
	 * What somebody may mean.
	 *
	 * @param kind of thing, as people name it
	 * @param label to be shown
	 * @param detail to be shown beside; may be empty
	 * @param path where it is found
	 */
	record Suggestion(String kind, String label, String detail, String path) {
	}

}
