package org.tribune.generate;

import java.util.List;

/**
 * A theme with the words its articles come back to, so that articles of one theme
 * resemble each other more than others do.
 *
 * @param number of the theme, from 0
 * @param topic it belongs to
 * @param name of the theme
 * @param things nouns it prefers
 * @param qualities adjectives it prefers
 * @param deeds it prefers
 * @param people it is about
 * @param places it is about
 * @param towns its articles are set in
 * @param houses its articles quote
 */
record Subject(int number, Topic topic, String name, List<Thing> things, List<Quality> qualities, List<String> deeds,
		List<String> people, List<String> places, List<String> towns, List<String> houses) {

	/**
	 * The theme with this number. The first of a topic are its subjects alone, the others
	 * subjects seen from somewhere.
	 */
	static Subject of(Language language, long seed, int number) {
		List<Topic> topics = language.topics();
		Topic topic = topics.get(number % topics.size());
		int rank = number / topics.size();
		int subjects = topic.subjects().size();
		int view = rank / subjects;
		String name = topic.subjects().get(rank % subjects)
				+ ((view > 0) ? " " + language.words("compléments").get(view - 1) : "");
		Dice dice = new Dice(seed, "theme", number);
		return new Subject(number, topic, name, dice.pick(topic.things(), 7), dice.pick(topic.qualities(), 5),
				dice.pick(topic.deeds(), 4), dice.pick(topic.people(), 3), dice.pick(topic.places(), 3),
				List.of(language.town(dice), language.town(dice)), List.of(language.house(dice), language.house(dice)));
	}

}
