package org.tribune.site;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Adds to a stored body what depends on the page it stands in: labels for assistive
 * technology in the page's language, and frames in which what is wide scrolls, also by
 * keyboard.
 */
@Component
public class BodyRendering {

	private static final Pattern TABLE = Pattern.compile("<table(?=[ >])");

	private static final Pattern CODE = Pattern.compile("<pre(?=[ >])");

	private final MessageSource messages;

	BodyRendering(MessageSource messageSource) {
		this.messages = messageSource;
	}

	/**
	 * The body as the page shows it.
	 * @param html sanitised by {@code markup}, which writes every element in one form
	 * @param language of the page
	 */
	public String render(String html, Locale language) {
		String framed = TABLE.matcher(html)
			.replaceAll(
					Matcher.quoteReplacement("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
							+ label("article.table", language) + "\"><table"));
		return CODE.matcher(framed)
			.replaceAll("<pre tabindex=\"0\"")
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
