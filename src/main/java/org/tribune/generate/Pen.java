package org.tribune.generate;

import java.util.List;
import java.util.function.Function;

/**
 * Fills the gaps of phrases for one article: mostly with the words of its themes, now and
 * then with others of the topic.
 */
final class Pen {

	private static final double OWN_WORD = 0.62;

	private static final double SECOND_WORD = 0.8;

	private final Language language;

	private final Dice dice;

	private final Subject first;

	private final Subject second;

	/**
	 * A pen for one article.
	 * @param themes what the article is about, at least one
	 */
	Pen(Language language, Dice dice, List<Subject> themes) {
		this.language = language;
		this.dice = dice;
		this.first = themes.getFirst();
		this.second = themes.get(Math.min(1, themes.size() - 1));
	}

	/**
	 * A phrase of this list.
	 */
	String write(String list) {
		StringBuilder text = new StringBuilder(160);
		List<String> pieces = this.dice.pick(this.language.phrases(list)).pieces();
		for (int index = 0; index < pieces.size(); index++) {
			if (index % 2 == 0) {
				text.append(pieces.get(index));
			}
			else {
				fill(text, pieces.get(index));
			}
		}
		return text.toString();
	}

	private void fill(StringBuilder text, String gap) {
		String word = word(gap);
		if (startsSentence(text)) {
			word = Character.toUpperCase(word.charAt(0)) + word.substring(1);
		}
		else if (Thing.startsWithVowel(word) && !gap.equals("nombre")) {
			elide(text, "de ");
			elide(text, "que ");
		}
		text.append(word);
	}

	private static boolean startsSentence(StringBuilder text) {
		int end = text.length();
		return end == 0 || (end > 1 && text.charAt(end - 1) == ' ' && ".!?".indexOf(text.charAt(end - 2)) >= 0);
	}

	private static void elide(StringBuilder text, String word) {
		int start = text.length() - word.length();
		if (start >= 0 && text.indexOf(word, start) == start && (start == 0 || text.charAt(start - 1) == ' ')) {
			text.setLength(text.length() - 2);
			text.append('’');
		}
	}

	private String word(String gap) {
		return switch (gap) {
			case "geste" -> own(Subject::deeds, Topic::deeds);
			case "lieu" -> own(Subject::places, Topic::places);
			case "acteurs" -> "les " + own(Subject::people, Topic::people);
			case "aux-acteurs" -> "aux " + own(Subject::people, Topic::people);
			case "ville" ->
				this.dice.chance(OWN_WORD) ? this.dice.pick(this.first.towns()) : this.language.town(this.dice);
			case "maison" ->
				this.dice.chance(OWN_WORD) ? this.dice.pick(this.first.houses()) : this.language.house(this.dice);
			case "sujet" -> this.first.name();
			case "an" -> String.valueOf(this.dice.between(2004, 2025));
			case "mois", "nombre" -> this.dice.pick(this.language.words(gap.equals("mois") ? gap : "nombres"));
			case "verbe", "verbent" -> verb(gap.equals("verbent"));
			default -> thing(gap);
		};
	}

	private String verb(boolean plural) {
		String verb = this.dice.pick(this.language.words("verbes"));
		int bar = verb.indexOf('|');
		return plural ? verb.substring(bar + 1) : verb.substring(0, bar);
	}

	private String thing(String gap) {
		boolean qualified = gap.endsWith("+");
		String form = qualified ? gap.substring(0, gap.length() - 1) : gap;
		Thing thing = own(Subject::things, Topic::things);
		String noun = thing.with(form);
		return qualified ? noun + " " + own(Subject::qualities, Topic::qualities).agreeing(thing, Thing.isPlural(form))
				: noun;
	}

	private <T> T own(Function<Subject, List<T>> ofTheme, Function<Topic, List<T>> ofTopic) {
		double where = this.dice.fraction();
		if (where < OWN_WORD) {
			return this.dice.pick(ofTheme.apply(this.first));
		}
		return this.dice.pick((where < SECOND_WORD) ? ofTheme.apply(this.second) : ofTopic.apply(this.first.topic()));
	}

}
