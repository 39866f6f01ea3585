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
	 * <p>
	 * French: U+202F before ; ! ? % € and inside « », and within numbers of five digits
	 * and more that are written with spaces; U+00A0 before the colon, between a number
	 * and its unit, and on the inner side of the dashes of an incise; ’ for the
	 * apostrophe, … for three dots, « » for balanced straight quotes. English: curly
	 * quotes, no space before punctuation. Text of other languages is left as it is.
	 * Addresses, paths, times, emoticons and the like are left alone, and doing it twice
	 * changes nothing.
	 * @param text plain text
	 * @param language its language
	 */
	public static String apply(String text, Locale language) {
		TextRun run = TextRun.of(text);
		apply(run, language.toLanguageTag());
		return run.text();
	}

	static void apply(TextRun run, String language) {
		switch (Languages.primary(language)) {
			case "fr" -> FrenchTypography.apply(run);
			case "en" -> EnglishTypography.apply(run);
			default -> {
			}
		}
	}

}
