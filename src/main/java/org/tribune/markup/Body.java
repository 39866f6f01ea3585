package org.tribune.markup;

import java.util.List;

/**
 * An article's body, safe to show, with all that is derived from it.
 *
 * @param html the sanitised HTML, the only form that may be stored or shown
 * @param text the plain text, a line for each block, without the marks of footnotes and
 * without alternative texts
 * @param excerpt the beginning of the running text, at most
 * {@value Excerpt#CARD_CHARACTERS} characters
 * @param wordCount the words of {@code text}, counted as word processors do
 * @param readingMinutes the time to read it, at least one minute
 * @param tableOfContents the first-level headings
 * @param removed what was taken away, for a report to the author or importer; may be
 * empty
 */
public record Body(String html, String text, String excerpt, int wordCount, int readingMinutes,
		List<TocEntry> tableOfContents, List<String> removed) {

	public Body {
		tableOfContents = List.copyOf(tableOfContents);
		removed = List.copyOf(removed);
	}

}
