package org.tribune.markup;

/**
 * Counts words as word processors do: what stands between white space or dashes and holds
 * a letter or a digit, so that "l’eau" and "peut-être" are one word each and "600 000"
 * with its no-break space is one too. Of scripts written without spaces each ideograph
 * counts.
 */
public final class Words {

	/** Silent reading of non-fiction in French. */
	private static final int PER_MINUTE = 225;

	private Words() {
	}

	/**
	 * How many words a plain text has.
	 */
	public static int count(String text) {
		int words = 0;
		boolean counted = false;
		int index = 0;
		while (index < text.length()) {
			int point = text.codePointAt(index);
			int next = index + Character.charCount(point);
			if (separates(text, index, point)) {
				counted = false;
			}
			else if (Character.isIdeographic(point)) {
				words++;
				counted = true;
			}
			else if (!counted && Character.isLetterOrDigit(point)) {
				words++;
				counted = true;
			}
			index = next;
		}
		return words;
	}

	private static boolean separates(String text, int index, int point) {
		if (Characters.isNoBreak(point)) {
			boolean insideNumber = index > 0 && index + 1 < text.length() && Character.isDigit(text.charAt(index - 1))
					&& Character.isDigit(text.charAt(index + 1));
			return !insideNumber;
		}
		return Characters.isBreakable(point) || Character.isSpaceChar(point) || point == '–' || point == '—';
	}

	/**
	 * The minutes to read so many words: rounded half up, at least one.
	 */
	public static int minutes(int words) {
		return Math.max(1, (words + PER_MINUTE / 2 + PER_MINUTE % 2 - 1) / PER_MINUTE);
	}

}
