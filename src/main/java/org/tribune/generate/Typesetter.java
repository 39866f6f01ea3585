package org.tribune.generate;

import java.util.Locale;

import org.tribune.markup.Body;
import org.tribune.markup.Excerpt;
import org.tribune.markup.Markup;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cleans what was invented as the newsroom cleans what is handed in.
 *
 * @param markup the authority on bodies
 * @param json writes tables of contents
 * @param language of the articles
 * @param typography whether the site applies it
 */
record Typesetter(Markup markup, JsonMapper json, Locale language, boolean typography) {

	/** Longest excerpt on a card, as the newsroom cuts it. */
	private static final int EXCERPT = 170;

	String line(String text) {
		return this.markup.line(text, this.language, this.typography);
	}

	Body body(String html) {
		return this.markup.body(html, this.language, this.typography);
	}

	String excerpt(String standfirst) {
		return Excerpt.of(standfirst, EXCERPT);
	}

	String contents(Body body) {
		return this.json.writeValueAsString(body.tableOfContents());
	}

}
