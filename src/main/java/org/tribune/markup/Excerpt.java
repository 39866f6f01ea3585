package org.tribune.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a text, cut at a word and ended with an ellipsis.
 */
public final class Excerpt {

	/** How long the excerpt on a card is at most. */
	static final int CARD_CHARACTERS = 200;

	private static final Pattern CLUSTER = Pattern.compile("\\X");

	private static final String ELLIPSIS = "…";

	private Excerpt() {
	}

	/**
	 * Cuts a text.
	 * @param text plain text; line breaks become spaces
	 * @param maxCharacters how long the result may be at most, in UTF-16 units, the
	 * ellipsis included; at least 1
	 * @return the text itself if it is short enough, else its beginning: whole words, not
	 * ending with an elided article or a word of one letter. A single word that is longer
	 * is cut between two characters as a reader sees them.
	 */
	public static String of(String text, int maxCharacters) {
		if (maxCharacters < 1) {
			throw new IllegalArgumentException("An excerpt needs at least one character, not " + maxCharacters);
		}
		String line = Characters.collapse(text);
		if (line.length() <= maxCharacters) {
			return line;
		}
		int space = line.lastIndexOf(' ', maxCharacters - 1);
		String words = (space > 0) ? trimmed(line.substring(0, space)) : "";
		return (words.isEmpty() ? wholeClusters(line, maxCharacters - 1) : words) + ELLIPSIS;
	}

	private static String trimmed(String words) {
		int end = words.length();
		int before = -1;
		while (end != before) {
			before = end;
			end = withoutPunctuation(words, end);
			end = withoutLoneLetter(words, end);
		}
		return words.substring(0, end);
	}

	private static int withoutPunctuation(String words, int end) {
		int kept = end;
		while (kept > 0 && (Characters.isSpace(words.charAt(kept - 1)) || isDangling(words.charAt(kept - 1)))) {
			kept--;
		}
		return kept;
	}

	private static boolean isDangling(char character) {
		return ",;:.…–—-«“\"([{/".indexOf(character) >= 0;
	}

	/**
	 * Without a last word of one letter, such as "à", or an elided one, such as "qu’".
	 */
	private static int withoutLoneLetter(String words, int end) {
		int start = end;
		while (start > 0 && !Characters.isSpace(words.charAt(start - 1))) {
			start--;
		}
		String last = words.substring(start, end);
		boolean elided = last.endsWith("’") || last.endsWith("'");
		boolean lone = last.length() == 1 && Character.isLetter(last.charAt(0));
		return (elided || lone) ? start : end;
	}

	private static String wholeClusters(String word, int most) {
		Matcher cluster = CLUSTER.matcher(word);
		int end = 0;
		while (cluster.find() && cluster.end() <= most) {
			end = cluster.end();
		}
		return word.substring(0, end).stripTrailing();
	}

}
