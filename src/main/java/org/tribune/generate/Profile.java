package org.tribune.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tribune.markup.Slug;

/**
 * An invented contributor.
 *
 * @param slug of the profile, unique among the invented ones
 * @param firstName given name
 * @param lastName family name
 * @param role what the person does
 * @param organisation where
 * @param biography plain text
 */
record Profile(String slug, String firstName, String lastName, String role, String organisation, String biography) {

	/**
	 * All who sign, those of a topic at every tenth place.
	 */
	static List<Profile> all(Plan plan, Author author) {
		Map<String, Integer> namesakes = new HashMap<>();
		List<Profile> all = new ArrayList<>();
		Language language = author.language();
		for (int number = 0; number < plan.contributors(); number++) {
			Dice dice = new Dice(plan.seed(), "contributor", number);
			Pen pen = new Pen(language, dice, List.of(author.subjects().get(number % language.topics().size())));
			String firstName = dice.pick(language.words("prénoms"));
			String lastName = language.familyName(dice);
			String base = Slug.of(firstName + " " + lastName);
			int count = namesakes.merge(base, 1, Integer::sum);
			String house = language.house(dice);
			all.add(new Profile((count > 1) ? base + "-" + count : base, firstName, lastName,
					dice.pick(language.words("fonctions")), Character.toUpperCase(house.charAt(0)) + house.substring(1),
					firstName + " " + lastName + " travaille avec " + house + ". " + pen.write("phrases") + "\n\n"
							+ pen.write("phrases")));
		}
		return all;
	}

}
