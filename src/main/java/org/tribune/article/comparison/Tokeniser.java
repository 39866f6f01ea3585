package org.tribune.article.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes text apart: an elided article is a word of its own, so that "l’eau" and "d’eau"
 * differ by two letters and not by all.
 */
final class Tokeniser {

	private Tokeniser() {
	}

	static List<Token> plain(String text) {
		List<Token> tokens = new ArrayList<>();
		read(text, List.of(), tokens);
		return tokens;
	}

	static void read(String text, List<Mark> marks, List<Token> tokens) {
		int start = 0;
		while (start < text.length()) {
			int end = end(text, start);
			tokens.add(new Token(text.substring(start, end), marks));
			start = end;
		}
	}

	private static int end(String text, int start) {
		int point = text.codePointAt(start);
		int next = start + Character.charCount(point);
		if (isSpace(point)) {
			while (next < text.length() && isSpace(text.codePointAt(next))) {
				next += Character.charCount(text.codePointAt(next));
			}
		}
		else if (Character.isIdeographic(point)) {
			return next;
		}
		else if (isLetter(point)) {
			while (next < text.length() && isLetter(text.codePointAt(next))) {
				next += Character.charCount(text.codePointAt(next));
			}
			if (next < text.length() && (text.charAt(next) == '’' || text.charAt(next) == '\'')) {
				next++;
			}
		}
		return next;
	}

	private static boolean isSpace(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point);
	}

	private static boolean isLetter(int point) {
		return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK
				|| point == '\u00ad';
	}

}
