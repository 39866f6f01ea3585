package org.tribune.sametheme;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tribune.search.words.Gist;

/**
 * Takes texts apart into the words that the search index knows them by. Of each it knows
 * how it is written.
 */
final class Words {

	/** The rest of a longer text says nothing new about its subject. */
	private static final int LONGEST_TEXT = 100_000;

	/**
	 * What says nothing about a subject although somebody may search for it.
	 */
	private static final Set<String> EMPTY = Set.of("""
			est pas son sera seront avait étaient avons fait faire font peut peuvent doit doivent
			faut moins tout tous toute toutes bien deux trois entre aussi encore très ainsi après
			avant depuis non oui peu rien chaque autre autres alors parce quand dire dit even they
			their there not but can will would more most who what when been than our your you she
			his her one two also about into only should could must may how all any some other them
			those these did does
			""".strip().split("\\s+"));

	private final Map<String, Use> uses = new HashMap<>();

	private final boolean english;

	private double length;

	Words(Locale language) {
		this.english = language.getLanguage().equals("en");
	}

	/**
	 * Reads a text on.
	 * @param weight how much a word in it counts
	 */
	Words read(String text, double weight) {
		String beginning = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
		for (Gist.Mention mention : Gist.of(beginning, this.english)) {
			if (!EMPTY.contains(mention.word())) {
				this.uses.computeIfAbsent(mention.term(), (any) -> new Use()).add(mention.word(), weight);
				this.length += weight;
			}
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
		 * The word as it is mostly written.
		 */
		String written() {
			return this.forms.entrySet()
				.stream()
				.min(Map.Entry.<String, Integer>comparingByValue()
					.reversed()
					.thenComparing((form) -> form.getKey().length())
					.thenComparing(Map.Entry::getKey))
				.orElseThrow()
				.getKey();
		}

	}

}
