package org.tribune.search.words;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text is about: its stems, each begun by its language ({@code fr:riviere}),
 * without small words and numbers.
 */
public final class Gist {

	private static final int SHORTEST = 3;

	private Gist() {
	}

	/**
	 * The terms of a text, in order, as often as they stand there.
	 * @param english or else French
	 */
	public static List<Mention> of(String text, boolean english) {
		Stems stems = new Stems(english);
		List<Mention> mentions = new ArrayList<>();
		String language = english ? "en:" : "fr:";
		for (Word word : Words.of(text)) {
			if (word.folded().length() >= SHORTEST && Character.isLetter(word.folded().codePointAt(0))
					&& !StopWords.has(word.exact())) {
				mentions.add(new Mention(language + stems.of(word.folded()), word.exact()));
			}
		}
		return mentions;
	}

	/**
	 * A term where it stands in a text.
	 *
	 * @param term with its language
	 * @param word as it is written there, in lower case: to be shown to people
	 */
	public record Mention(String term, String word) {
	}

}
