package org.tribune.article.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A part of a body that is added, removed, moved or changed as one.
 *
 * @param kind of the block
 * @param depth in how many lists it stands
 * @param tokens its words
 * @param facts what else it says, by name: which image, its alternative text, an address,
 * a language
 */
record Block(BlockKind kind, int depth, List<Token> tokens, SortedMap<String, String> facts) {

	static final String IMAGE = "image";

	Block(BlockKind kind, int depth, List<Token> tokens, Map<String, String> facts) {
		this(kind, depth, List.copyOf(tokens), new TreeMap<>(facts));
	}

	/**
	 * By what a block is known again whose marks, kind or typography changed: its letters
	 * and its image.
	 */
	String letters() {
		StringBuilder letters = new StringBuilder(this.facts.getOrDefault(IMAGE, ""));
		this.tokens.stream().filter(Token::isWord).forEach((token) -> letters.append(' ').append(bare(token)));
		return letters.isEmpty() ? this.kind.name() : letters.toString();
	}

	/**
	 * The words as numbers, sorted, to measure likeness by.
	 */
	int[] words() {
		return this.tokens.stream()
			.filter(Token::isWord)
			.mapToInt((token) -> bare(token).hashCode())
			.sorted()
			.toArray();
	}

	private static String bare(Token token) {
		return token.text().replace('’', '\'').toLowerCase(Locale.ROOT);
	}

}
