package org.tribune.sametheme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The most telling words of a text: those that it says often for its length and that few
 * other articles say.
 *
 * @param words the most telling first
 */
record Fingerprint(List<Word> words) {

	/** Kept of an article, for others to be found by. */
	private static final int KEPT = 40;

	/** Asked with. */
	private static final int ASKED = 30;

	/**
	 * The saturation and the share of the length in BM25, as Lucene and others set them.
	 */
	private static final double SATURATION = 1.2;

	private static final double LENGTH = 0.75;

	static Fingerprint of(Words text, Vocabulary.Rarity rarity) {
		double length = 1 - LENGTH + LENGTH * text.length() / rarity.averageLength();
		return new Fingerprint(text.uses()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().count() >= 2 || rarity.knows(entry.getKey()))
			.map((entry) -> word(entry, length, rarity))
			.sorted(Comparator.comparingDouble(Word::tells).reversed().thenComparing(Word::word))
			.limit(KEPT)
			.toList());
	}

	private static Word word(Map.Entry<String, Words.Use> entry, double length, Vocabulary.Rarity rarity) {
		double count = entry.getValue().count();
		return new Word(entry.getKey(), entry.getValue().written(),
				(float) (count * (SATURATION + 1) / (count + SATURATION * length)), rarity.of(entry.getKey()));
	}

	/**
	 * What to look for others with.
	 */
	List<Word> asked() {
		return this.words.subList(0, Math.min(ASKED, this.words.size()));
	}

	/**
	 * The likeness of the text to itself, before it is put at 1.
	 */
	double self() {
		return asked().stream().mapToDouble((word) -> word.asks() * word.weight()).sum();
	}

	/**
	 * A word of a text.
	 *
	 * @param word without its endings
	 * @param written as the text writes it
	 * @param weight how much the text says it, for its length: 0 to 2.2
	 * @param rarity among the articles of the language, more than 0
	 */
	record Word(String word, String written, float weight, double rarity) {

		double tells() {
			return this.weight * this.rarity;
		}

		/**
		 * What a text gains by saying it: the rarity counts on both sides, as in the
		 * cosine of two TF-IDF vectors.
		 */
		double asks() {
			return this.weight * this.rarity * this.rarity;
		}

	}

}
