package org.tribune.form;

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

	private static String clean(@Nullable String typed) {
		return (typed != null) ? UNFIT.matcher(typed).replaceAll("") : "";
	}

}
