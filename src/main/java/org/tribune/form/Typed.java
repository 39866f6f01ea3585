package org.tribune.form;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a field, without the characters that no field may hold.
 * Missing is empty.
 */
public final class Typed {

	private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202d\\u202e\\ufeff&&[^\\n\\t\\r]]");

	private Typed() {
	}

	/**
	 * One line: white space is one space, and none stands at the ends.
	 */
	public static String line(@Nullable String typed) {
		return clean(typed).replaceAll("[ \\t\\n\\r]+", " ").strip();
	}

	/**
	 * Several lines, as they were typed.
	 */
	public static String text(@Nullable String typed) {
		return clean(typed).replaceAll("\\r\\n?", "\n").strip();
	}

	/**
	 * The initial that a list from A to Z is narrowed to: {@code a} to {@code z}, and
	 * {@code 0} for everything that does not begin with a letter. Anything else narrows
	 * nothing.
	 */
	public static @Nullable String initial(String letter) {
		return letter.equals("0") ? "#" : (letter.matches("[a-z]") ? letter.toUpperCase(Locale.ROOT) : null);
	}

	private static String clean(@Nullable String typed) {
		return (typed != null) ? UNFIT.matcher(typed).replaceAll("") : "";
	}

}
