package org.tribune.distribution;

/**
 * Text without what XML 1.0 cannot hold in any spelling.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
 */
final class XmlText {

	private XmlText() {
	}

	/**
	 * The text without control characters, lone surrogates, U+FFFE and U+FFFF.
	 */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static boolean isAllowed(int character) {
		return character == 0x9 || character == 0xA || character == 0xD || (character >= 0x20 && character <= 0xD7FF)
				|| (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
	}

}
