package org.tribune.article.desk.list;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody types into a search field of the desk, as a question to PostgreSQL: every
 * word must begin a word of the article. The plural is taken off, so that it finds the
 * singular too; accents are the database's matter.
 */
final class DeskWords {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	/** Shorter words may end in s without being a plural. */
	private static final int SHORT = 4;

	private static final int MOST = 12;

	private DeskWords() {
	}

	/**
	 * In the syntax of {@code to_tsquery}; empty when there is no word in it.
	 */
	static String query(String typed) {
		return BETWEEN.splitAsStream(typed)
			.filter((word) -> !word.isEmpty())
			.limit(MOST)
			.map((word) -> "'" + stem(word) + "':*")
			.collect(Collectors.joining(" & "));
	}

	private static String stem(String word) {
		boolean plural = word.length() > SHORT && (word.endsWith("s") || word.endsWith("x"));
		return plural ? word.substring(0, word.length() - 1) : word;
	}

}
