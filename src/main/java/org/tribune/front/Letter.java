package org.tribune.front;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.tribune.site.PageNotFound;

/**
 * The letter a reader chose in an A to Z list; {@code 0} stands for everything that does
 * not begin with a letter.
 */
final class Letter {

	private Letter() {
	}

	/**
	 * The initial under which entries are kept.
	 * @throws PageNotFound when it is no letter
	 */
	static @Nullable String of(@Nullable String letter, String path) {
		if (letter == null || letter.isEmpty()) {
			return null;
		}
		String initial = letter.equals("0") ? "#" : letter.toUpperCase(Locale.ROOT);
		if (!initial.matches("[A-Z]|#")) {
			throw new PageNotFound(path + "?lettre=" + letter);
		}
		return initial;
	}

	/**
	 * The path of the list of a letter.
	 */
	static String path(String list, @Nullable String initial) {
		if (initial == null) {
			return list;
		}
		return list + "?lettre=" + (initial.equals("#") ? "0" : initial.toLowerCase(Locale.ROOT));
	}

}
