package org.tribune.copy;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.PublishedArticles;
import org.tribune.distribution.Distribution;
import org.tribune.distribution.Document;
import org.tribune.site.PageNotFound;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.site.SiteSettings;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;
import org.springframework.context.MessageSource;

/**
 * Serves a guide to the magazine for language models, where the settings want one.
 *
 * @see <a href="https://llmstxt.org/">The /llms.txt proposal</a>
 */
@Controller
class LlmsController {

	private static final int LATEST = 30;

	private final Distribution distribution;

	private final Site site;

	private final SiteProperties properties;

	private final Sections sections;

	private final PublishedArticles articles;

	private final MessageSource messages;

	LlmsController(Distribution distribution, Site site, SiteProperties properties, Sections sections,
			PublishedArticles articles, MessageSource messageSource) {
		this.distribution = distribution;
		this.site = site;
		this.properties = properties;
		this.sections = sections;
		this.articles = articles;
		this.messages = messageSource;
	}

	@GetMapping("/llms.txt")
	ResponseEntity<byte[]> show() {
		if (!this.distribution.settings().llms()) {
			throw new PageNotFound("/llms.txt");
		}
		SiteSettings site = this.site.settings();
		StringBuilder text = new StringBuilder("# " + MarkdownLine.escaped(site.name()) + "\n\n");
		if (!site.description().isEmpty()) {
			text.append("> ").append(MarkdownLine.escaped(site.description())).append("\n\n");
		}
		text.append(word("copies.llms.how")).append("\n\n## ").append(word("copies.llms.sections")).append("\n\n");
		for (Section section : this.sections.findAllByOrderByPositionAscNameAscIdAsc()) {
			item(text, section.name(), section.path(), section.description());
		}
		text.append("\n## ").append(word("copies.llms.latest")).append("\n\n");
		for (ArticleCard card : this.articles.latest(LATEST)) {
			item(text, card.headline(), card.path() + ".md", card.byline() + " – " + card.excerpt());
		}
		return Document.of("text/plain", text.toString()).keptAnswer();
	}

	private void item(StringBuilder text, String name, String path, String words) {
		text.append("- [")
			.append(MarkdownLine.escaped(name))
			.append("](")
			.append(this.properties.absolute(path))
			.append(')');
		if (!words.isBlank()) {
			text.append(": ").append(MarkdownLine.escaped(words.strip()));
		}
		text.append('\n');
	}

	private String word(String key) {
		return this.messages.getMessage(key, null, this.site.settings().language());
	}

}
