package org.tribune.sametheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes texts apart into words: without elided articles and stop words, singular and
 * plural, masculine and feminine being one. Of each it knows how it is written.
 */
final class Words {

	private static final int SHORTEST = 3;

	/** The rest of a longer text says nothing new about its subject. */
	private static final int LONGEST_TEXT = 100_000;

	private static final Pattern ELIDED = Pattern
		.compile("(?i)^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’]");

	private static final Analyzer FRENCH = new FrenchAnalyzer(with(FrenchAnalyzer.getDefaultStopSet(), """
			est sont était étaient sera seront être ont avait avoir avons fait faire font peut peuvent doit doivent faut
			plus moins tout tous toute toutes cet cette ces comme bien deux trois sans entre aussi encore dont très donc
			ainsi après avant depuis sous chez non oui peu rien chaque autre autres alors parce quand dire dit
			"""));

	private static final CharArraySet ENGLISH_STOP_WORDS = with(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, """
			have has had can will would from more most which who what when were been than its our your you she his her
			one two also about into only should could must may how all any some other them those these do does did
			""");

	private static final Analyzer ENGLISH = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String fieldName) {
			StandardTokenizer tokenizer = new StandardTokenizer();
			TokenStream stream = new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer));
			return new TokenStreamComponents(tokenizer, new KStemFilter(new StopFilter(stream, ENGLISH_STOP_WORDS)));
		}
	};

	private final Map<String, Use> uses = new HashMap<>();

	private final Analyzer analyzer;

	private double length;

	Words(Locale language) {
		this.analyzer = language.getLanguage().equals("en") ? ENGLISH : FRENCH;
	}

	private static CharArraySet with(CharArraySet words, String more) {
		CharArraySet all = new CharArraySet(words, true);
		all.addAll(List.of(more.strip().split("\\s+")));
		return all;
	}

	/**
	 * Reads a text on.
	 * @param weight how much a word in it counts
	 */
	Words read(String text, double weight) {
		String plain = text.substring(0, Math.min(text.length(), LONGEST_TEXT)).replace('ʼ', '’');
		try (TokenStream tokens = this.analyzer.tokenStream("", plain)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				String word = term.toString();
				if (word.length() >= SHORTEST && word.chars().anyMatch(Character::isLetter)) {
					String written = ELIDED.matcher(plain.substring(place.startOffset(), place.endOffset()))
						.replaceFirst("");
					this.uses.computeIfAbsent(word, (any) -> new Use()).add(written, weight);
					this.length += weight;
				}
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	/**
	 * The words that were read.
	 */
	Map<String, Use> uses() {
		return this.uses;
	}

	/**
	 * How much was read, in words by their weight.
	 */
	double length() {
		return this.length;
	}

	/**
	 * How a word is used in a text.
	 */
	static final class Use {

		private final Map<String, Integer> forms = new HashMap<>();

		private double count;

		private void add(String form, double weight) {
			this.count += weight;
			this.forms.merge(form, 1, Integer::sum);
		}

		/** How often it is used, by weight. */
		double count() {
			return this.count;
		}

		/**
		 * The word as it is mostly written; without the capital of a sentence's beginning
		 * where it has none elsewhere.
		 */
		String written() {
			boolean name = this.forms.keySet().stream().noneMatch((form) -> Character.isLowerCase(form.charAt(0)));
			return this.forms.entrySet()
				.stream()
				.filter((form) -> name || Character.isLowerCase(form.getKey().charAt(0)))
				.min(Map.Entry.<String, Integer>comparingByValue()
					.reversed()
					.thenComparing((form) -> form.getKey().length())
					.thenComparing(Map.Entry::getKey))
				.orElseThrow()
				.getKey();
		}

	}

}
