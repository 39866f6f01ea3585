package org.tribune.search.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tribune.search.words.FormStream;
import org.tribune.search.words.Stems;
import org.tribune.search.words.StopWords;
import org.tribune.search.words.Word;

/**
 * The forms under which a word is looked for.
 *
 * @param word as it was typed
 * @param alike the word itself and its stems, as terms of the index
 */
record Forms(Word word, Set<String> alike) {

	/** Shorter words are looked for as they are. */
	private static final int LONG_ENOUGH_FOR_TYPOS = 5;

	private static final int LONG_ENOUGH_FOR_TWO_TYPOS = 9;

	/**
	 * Of a word in whichever language. A word that is a small one without its accents is
	 * looked for with them; stems of words of other spelling are plain words in the
	 * index.
	 */
	static Forms of(Word word) {
		Set<String> alike = new LinkedHashSet<>();
		String rare = word.rare();
		if (rare != null) {
			return new Forms(word, Set.of(rare));
		}
		alike.add(word.folded());
		if (!StopWords.has(word.exact())) {
			for (Stems stems : List.of(new Stems(false), new Stems(true))) {
				String stem = stems.of(word.folded());
				alike.add(FormStream.marked(stem));
				if (!StopWords.has(stem)) {
					alike.add(stem);
				}
			}
		}
		String joined = word.joined();
		if (joined != null) {
			alike.add(joined);
		}
		return new Forms(word, alike);
	}

	/**
	 * How many letters may be wrong.
	 */
	int typos() {
		int letters = this.word.folded().codePointCount(0, this.word.folded().length());
		boolean number = this.word.folded().chars().allMatch(Character::isDigit);
		return (letters < LONG_ENOUGH_FOR_TYPOS || number || this.word.rare() != null) ? 0
				: (letters < LONG_ENOUGH_FOR_TWO_TYPOS) ? 1 : 2;
	}

}
