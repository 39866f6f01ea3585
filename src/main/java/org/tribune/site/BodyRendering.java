package org.tribune.site;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Adds to a stored body what depends on the page it stands in: labels for assistive
 * technology in its language, and frames in which what is wide scrolls.
 */
@Component
public class BodyRendering {

	private final MessageSource messages;

	BodyRendering(MessageSource messageSource) {
		this.messages = messageSource;
	}

	/**
	 * The body as the page shows it.
	 * @param html sanitised by {@code markup}, which writes every element in one form and
	 * escapes whatever else could be taken for one
	 */
	public String render(String html, Locale language) {
		String table = "<div class=\"table-scroll\"" + scrolling("article.table", language) + ">";
		String preformatted = "<pre" + scrolling("article.preformatted", language);
		String notes = "<h2 class=\"footnotes-title\">" + label("article.footnotes", language) + "</h2>";
		String back = "<a class=\"footnote-back\" aria-label=\"" + label("article.footnote.back", language) + "\"";
		return html.replace("<table", table + "<table")
			.replace("</table>", "</table></div>")
			.replace("<pre", preformatted)
			.replace("<a class=\"footnote-back\"", back)
			.replace("<ol class=\"footnotes\"", notes + "<ol class=\"footnotes\"")
			.replace("<img ", "<img loading=\"lazy\" decoding=\"async\" ");
	}

	/**
	 * What may be wider than the column scrolls, with the keyboard too, and says what it
	 * is.
	 */
	private String scrolling(String key, Locale language) {
		return " role=\"group\" tabindex=\"0\" aria-label=\"" + label(key, language) + "\"";
	}

	private String label(String key, Locale language) {
		return HtmlUtils.htmlEscape(this.messages.getMessage(key, null, language));
	}

}
