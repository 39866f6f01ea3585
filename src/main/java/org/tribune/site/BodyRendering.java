package org.tribune.article.page;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Adds to a stored body what depends on the page it stands in: labels for assistive
 * technology in the article's language, and a frame in which wide tables scroll.
 */
@Component
class BodyRendering {

	private final MessageSource messages;

	BodyRendering(MessageSource messageSource) {
		this.messages = messageSource;
	}

	/**
	 * The body as the page shows it.
	 * @param html sanitised by {@code markup}, which writes every element in one form
	 */
	String render(String html, Locale language) {
		return html
			.replace("<table>",
					"<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
							+ label("article.table", language) + "\"><table>")
			.replace("</table>", "</table></div>")
			.replace("<a class=\"footnote-back\"",
					"<a class=\"footnote-back\" aria-label=\"" + label("article.footnote.back", language) + "\"")
			.replace("<ol class=\"footnotes\">",
					"<h2 class=\"footnotes-title\">" + label("article.footnotes", language)
							+ "</h2><ol class=\"footnotes\">")
			.replace("<img ", "<img loading=\"lazy\" decoding=\"async\" ");
	}

	private String label(String key, Locale language) {
		return HtmlUtils.htmlEscape(this.messages.getMessage(key, null, language));
	}

}
