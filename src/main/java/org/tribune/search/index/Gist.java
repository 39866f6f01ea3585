package org.tribune.search.index;

import java.util.ArrayList;
import java.util.List;

import org.tribune.search.words.Stems;
import org.tribune.search.words.StopWords;
import org.tribune.search.words.Word;
import org.tribune.search.words.Words;

/**
 * What a text is about, as terms of {@link Fields#GIST}.
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
		return of(Words.of(text), english, new Stems(english));
	}

	static List<Mention> of(List<Word> words, boolean english, Stems stems) {
		List<Mention> mentions = new ArrayList<>();
		String language = english ? "en:" : "fr:";
		for (Word word : words) {
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
	 * @param term as the index holds it
	 * @param word as it is written there, in lower case: to be shown to people
	 */
	public record Mention(String term, String word) {
	}

}
