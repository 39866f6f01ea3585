package org.tribune.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes endings off words: plural, feminine, -aux for -al. Stems are made of words
 * without accents, so that whoever types none finds the same. For one text and one
 * thread.
 */
public final class Stems {

	/** Forms that follow no rule. */
	private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("travaux", "travail"),
			Map.entry("vitraux", "vitrail"), Map.entry("coraux", "corail"), Map.entry("baux", "bail"),
			Map.entry("emaux", "email"), Map.entry("soupiraux", "soupirail"), Map.entry("yeux", "oeil"),
			Map.entry("cieux", "ciel"), Map.entry("aieux", "aieul"), Map.entry("messieurs", "monsieur"),
			Map.entry("mesdames", "madame"), Map.entry("nouvelle", "nouveau"), Map.entry("nouvelles", "nouveau"),
			Map.entry("belle", "beau"), Map.entry("belles", "beau"), Map.entry("vieille", "vieux"),
			Map.entry("vieilles", "vieux"), Map.entry("folle", "fou"), Map.entry("blanche", "blanc"),
			Map.entry("blanches", "blanc"));

	private final Map<String, String> known = new HashMap<>();

	private final boolean english;

	private final OneWord source = new OneWord();

	private final CharTermAttribute term = this.source.addAttribute(CharTermAttribute.class);

	private final TokenStream filter;

	/**
	 * For texts in a language.
	 * @param english or else French
	 */
	public Stems(boolean english) {
		this.english = english;
		this.filter = english ? new PorterStemFilter(this.source) : new FrenchLightStemFilter(this.source);
	}

	/**
	 * What remains of a word.
	 * @param folded in lower case without accents
	 */
	public String of(String folded) {
		return this.known.computeIfAbsent(folded, this::stem);
	}

	private String stem(String folded) {
		try {
			this.source.word = this.english ? folded : masculine(IRREGULAR.getOrDefault(folded, folded));
			this.filter.reset();
			return this.filter.incrementToken() ? this.term.toString() : folded;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Endings that the stemmer knows by their accents only: ouvrière, or only in long
	 * words: active.
	 */
	private static String masculine(String word) {
		String singular = (word.length() > 4 && word.endsWith("s")) ? word.substring(0, word.length() - 1) : word;
		if (singular.length() > 5 && singular.endsWith("iere")) {
			return singular.substring(0, singular.length() - 4) + "ier";
		}
		if (singular.length() > 5 && singular.endsWith("euse")) {
			return singular.substring(0, singular.length() - 4) + "eur";
		}
		if (singular.length() > 5 && singular.endsWith("eux")) {
			return singular.substring(0, singular.length() - 3) + "eur";
		}
		if (singular.length() > 5 && singular.endsWith("ive")) {
			return singular.substring(0, singular.length() - 3) + "if";
		}
		return singular;
	}

	/**
	 * A stream of one word.
	 */
	private static final class OneWord extends TokenStream {

		private String word = "";

		private boolean read;

		private final CharTermAttribute letters = addAttribute(CharTermAttribute.class);

		@Override
		public void reset() {
			this.read = false;
		}

		@Override
		public boolean incrementToken() {
			if (this.read) {
				return false;
			}
			this.read = true;
			this.letters.setEmpty().append(this.word);
			return true;
		}

	}

}
