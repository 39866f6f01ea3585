package org.tribune.search.words;

import org.jspecify.annotations.Nullable;

/**
 * A word where it stands in a text.
 *
 * @param exact in lower case, with its accents
 * @param folded in lower case without accents and ligatures
 * @param joined for the first part of a compound ("week-end"), all parts in one
 * ("weekend"), folded
 * @param start of it in the text, in characters
 * @param end behind it
 */
public record Word(String exact, String folded, @Nullable String joined, int start, int end) {

	/** Begins the one form that is kept with its accents, see {@link #rare}. */
	static final char RARE = '=';

	/**
	 * The form under which a word is found that would be taken for a small one without
	 * its accents: "maïs" is not "mais".
	 */
	public @Nullable String rare() {
		return (!this.exact.equals(this.folded) && StopWords.has(this.folded) && !StopWords.has(this.exact))
				? RARE + this.exact : null;
	}

}
