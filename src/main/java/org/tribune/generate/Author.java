package org.tribune.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.tribune.markup.Body;
import org.tribune.markup.Slug;

/**
 * Writes articles one by one, each from its number alone.
 */
final class Author {

	/** How many drawings there are. */
	static final int DRAWINGS = 40;

	private final Plan plan;

	private final Language language = new Language();

	private final List<Subject> subjects;

	Author(Plan plan) {
		this.plan = plan;
		this.subjects = IntStream.range(0, plan.themes())
			.mapToObj((number) -> Subject.of(this.language, plan.seed(), number))
			.toList();
	}

	Language language() {
		return this.language;
	}

	List<Subject> subjects() {
		return this.subjects;
	}

	/**
	 * The article with this number.
	 * @param number from 0
	 */
	Composition write(int number) {
		Dice dice = new Dice(this.plan.seed(), "article", number);
		int topics = this.language.topics().size();
		int section = dice.chance(0.5) ? dice.rank(topics) : dice.between(0, topics - 1);
		List<Integer> themes = themes(section, dice);
		List<Subject> about = themes.stream().map(this.subjects::get).toList();
		Pen pen = new Pen(this.language, dice, about);
		int length = (int) (this.plan.words() * (2 + 3 * dice.fraction() * dice.fraction()) / 3);
		Body body = new BodyWriter(pen, dice, Slug.of(about.getFirst().name())).write(length + 80);
		Fate fate = Fate.of(this.plan, number, dice);
		boolean corrected = fate.publishedAt() != null && dice.chance(0.005);
		return new Composition(section, dice.chance(0.5) ? pen.write("surtitres") : "", pen.write("titres"),
				pen.write("chapôs"), body, themes, signatures(section, dice),
				dice.chance(0.7) ? dice.between(0, DRAWINGS - 1) : null, fate,
				corrected ? pen.write("corrections") : null);
	}

	private List<Integer> themes(int section, Dice dice) {
		List<Integer> themes = new ArrayList<>();
		int wished = 1 + dice.rank(4);
		for (int tries = 0; themes.size() < wished && tries < 12; tries++) {
			boolean elsewhere = !themes.isEmpty() && dice.chance(0.2);
			int theme = ranked(this.plan.themes(), elsewhere ? elsewhere(dice) : section, dice);
			if (!themes.contains(theme)) {
				themes.add(theme);
			}
		}
		return themes;
	}

	private int elsewhere(Dice dice) {
		return dice.between(0, this.language.topics().size() - 1);
	}

	private List<Integer> signatures(int section, Dice dice) {
		int first = ranked(this.plan.contributors(), section, dice);
		int second = ranked(this.plan.contributors(), section, dice);
		return (dice.chance(0.15) && first != second) ? List.of(first, second) : List.of(first);
	}

	/** Everything that has a number belongs to the topic that the number leaves. */
	private int ranked(int count, int topic, Dice dice) {
		int topics = this.language.topics().size();
		return dice.rank(count / topics) * topics + topic;
	}

}
