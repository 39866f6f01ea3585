package org.tribune.search.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Small words that a question need not insist on. They are in the index all the same, so
 * that phrases are exact and a question of small words alone finds something. What is a
 * noun as well stays out of the list: son, été, est, pas, but.
 */
public final class StopWords {

	private static final Set<String> SMALL = words(
			"""
					le la les l un une des du de d à au aux en et ou où que qu qui quoi dont ce c cet cette ces se s sa ses leur
					leurs il elle ils elles on nous vous je j tu ma mes ta tes nos vos par pour sur dans avec sans sous vers chez
					ne n plus comme si mais donc or ni car y a ont sont était être avoir m t là ça
					the of and to in is it for that this with as at by from an are was be or its has have had were which
					""");

	private StopWords() {
	}

	/**
	 * Whether a word is a small one.
	 * @param exact in lower case, with its accents
	 */
	public static boolean has(String exact) {
		return SMALL.contains(exact);
	}

	private static Set<String> words(String text) {
		return Stream.of(text.split("\\s+")).filter((word) -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
	}

}
