package org.tribune.markup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;

/**
 * The only authority on the HTML of articles: what it returns may be stored and shown,
 * and nothing else may.
 */
@Component
public class Markup {

	private static final Pattern TAG = Pattern.compile("<(?:/?[a-zA-Z]|[!?])[^<>]*>");

	private static final Pattern ENTITY = Pattern
		.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

	private static final int MOST_LAYERS = 8;

	/**
	 * Turns any HTML into an article's body: keeps what the schema of the body has, sets
	 * what it lacks into what it has, links footnotes, gives headings their ids and
	 * derives the rest. Doing it twice changes nothing.
	 * @param html what an author, an editor or an import sends, well-formed or not
	 * @param language the article's language
	 * @param typography whether to apply the typography of that language; French and
	 * English have one
	 */
	public Body body(String html, Locale language, boolean typography) {
		Removals removals = new Removals();
		Sanitiser.Composed composed = Sanitiser.sanitise(html, language, removals);
		Footnotes.release(composed.body(), composed.notes(), removals);
		if (typography) {
			TypographyPass.apply(composed.body(), language.toLanguageTag());
			TypographyPass.apply(composed.notes(), language.toLanguageTag());
		}
		Seams.close(composed.body());
		Seams.close(composed.notes());
		Footnotes.number(composed.body(), composed.notes());
		List<TocEntry> contents = Headings.arrange(composed.body());
		String text = PlainText.of(composed.body());
		String running = PlainText.ofParagraphs(composed.body(), 2 * Excerpt.CARD_CHARACTERS);
		int words = Words.count(text);
		return new Body(HtmlWriter.write(composed.body()), text,
				Excerpt.of(running.isEmpty() ? text : running, Excerpt.CARD_CHARACTERS), words, Words.minutes(words),
				contents, removals.list());
	}

	/**
	 * Turns what was typed or imported as one line, such as a headline or a caption, into
	 * plain text: without tags, entities, control characters and double spaces.
	 * @param text the line; it is plain text, yet tags and entities are taken out if any
	 * arrive
	 * @param language the line's language
	 * @param typography whether to apply the typography of that language
	 * @return plain text, to be escaped when shown
	 */
	public String line(String text, Locale language, boolean typography) {
		String line = Characters.collapse(Characters.clean(withoutMarkup(text)));
		return typography ? Typography.apply(line, language) : line;
	}

	/**
	 * What was escaped more than once is unescaped as often, so that saving again changes
	 * nothing.
	 */
	private static String withoutMarkup(String text) {
		String line = text;
		for (int layer = 0; layer < MOST_LAYERS; layer++) {
			String before = line;
			if (TAG.matcher(line).find()) {
				line = Jsoup.parse(line).text();
			}
			else if (ENTITY.matcher(line).find()) {
				line = Parser.unescapeEntities(line, false);
			}
			if (line.equals(before)) {
				break;
			}
		}
		return line;
	}

}
