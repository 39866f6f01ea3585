package org.tribune.markup;

/**
 * Which characters may enter stored text: control characters, lone surrogates,
 * noncharacters and the overrides of the writing direction may not.
 */
final class Characters {

	static final char NO_BREAK_SPACE = '\u00a0';

	static final char NARROW_NO_BREAK_SPACE = '\u202f';

	private Characters() {
	}

	/**
	 * The text without the characters that must not be stored; white space is kept.
	 */
	static String clean(String text) {
		int index = firstUnfit(text);
		if (index == text.length()) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length()).append(text, 0, index);
		while (index < text.length()) {
			int point = text.codePointAt(index);
			if (isFit(point)) {
				clean.appendCodePoint(point);
			}
			index += Character.charCount(point);
		}
		return clean.toString();
	}

	private static int firstUnfit(String text) {
		int index = 0;
		while (index < text.length()) {
			int point = text.codePointAt(index);
			if (!isFit(point)) {
				return index;
			}
			index += Character.charCount(point);
		}
		return index;
	}

	private static boolean isFit(int point) {
		if (point < 0xa0) {
			return isBreakable(point) || (point >= 0x20 && point < 0x7f);
		}
		boolean surrogate = point >= 0xd800 && point <= 0xdfff;
		boolean nonCharacter = (point & 0xfffe) == 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
		boolean override = point == 0x202d || point == 0x202e;
		boolean annotation = point == 0xfeff || (point >= 0xfff9 && point <= 0xfffb);
		return !surrogate && !nonCharacter && !override && !annotation;
	}

	/**
	 * White space at which a line may break and which collapses into one space.
	 */
	static boolean isBreakable(int point) {
		return point == ' ' || (point >= '\t' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
	}

	static boolean isNoBreak(int point) {
		return point == NO_BREAK_SPACE || point == NARROW_NO_BREAK_SPACE;
	}

	static boolean isSpace(int point) {
		return isBreakable(point) || isNoBreak(point);
	}

	/**
	 * The text on one line: every run of white space becomes one space, one that only
	 * holds no-break spaces its first character; none is left at the ends.
	 */
	static String collapse(String text) {
		StringBuilder line = new StringBuilder(text.length());
		char pending = 0;
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			if (isSpace(character)) {
				pending = (pending == 0) ? (isBreakable(character) ? ' ' : character)
						: (isBreakable(character) ? ' ' : pending);
				continue;
			}
			if (pending != 0 && !line.isEmpty()) {
				line.append(pending);
			}
			pending = 0;
			line.append(character);
		}
		return line.toString();
	}

}
