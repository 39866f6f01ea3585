package org.tribune.sametheme;

import java.util.List;
import java.util.Locale;

/**
 * What an article is about, as far as can be read off it.
 *
 * @param id of the article
 * @param published whether readers see it
 * @param language it is written in
 * @param sectionId 0 while it has none
 * @param themeIds of its themes
 * @param headline with the kicker
 * @param standfirst under it
 * @param body as plain text
 */
record Subject(long id, boolean published, Locale language, long sectionId, List<Long> themeIds, String headline,
		String standfirst, String body) {

	/** The words of a headline were chosen to say what it is about. */
	private static final double HEADLINE = 4;

	private static final double STANDFIRST = 2;

	/**
	 * A passage of it alone.
	 */
	Subject passage(String text) {
		return new Subject(this.id, this.published, this.language, this.sectionId, List.of(), "", "", text);
	}

	Words words() {
		return new Words(this.language).read(this.headline, HEADLINE)
			.read(this.standfirst, STANDFIRST)
			.read(this.body, 1);
	}

}
