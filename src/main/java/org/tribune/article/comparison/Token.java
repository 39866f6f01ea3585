package org.tribune.article.comparison;

import java.util.List;

/**
 * The least that a comparison adds or removes: a word, a space or a sign.
 *
 * @param text as it is written
 * @param marks in the order in which they enclose it; none on spaces, where nobody sees
 * them
 */
record Token(String text, List<Mark> marks) {

	/** Stands for the number of a footnote, which changes when another is added. */
	static final String NOTE = "[*]";

	Token {
		marks = isBlank(text) ? List.of() : List.copyOf(marks);
	}

	boolean isWord() {
		return Character.isLetterOrDigit(this.text.codePointAt(0));
	}

	static boolean isBlank(String text) {
		return text.codePoints().allMatch((point) -> Character.isWhitespace(point) || Character.isSpaceChar(point));
	}

}
