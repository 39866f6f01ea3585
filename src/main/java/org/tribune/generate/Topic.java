package org.tribune.generate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What a section is about, and the words it is written in.
 *
 * @param slug of the section
 * @param name of the section
 * @param colour of the section, such as {@code #1f3f8f}
 * @param description of the section
 * @param things nouns
 * @param qualities adjectives that go with them
 * @param deeds what may be done about it, in the infinitive
 * @param people those concerned, in the plural without article
 * @param places where it happens, with preposition
 * @param subjects what its themes are named after
 */
record Topic(String slug, String name, String colour, String description, List<Thing> things, List<Quality> qualities,
		List<String> deeds, List<String> people, List<String> places, List<String> subjects) {

	private static final String START = "== ";

	/**
	 * Reads the file of topics.
	 */
	static List<Topic> parse(String text) {
		return Arrays.stream(text.substring(text.indexOf(START) + START.length()).split("\n" + START))
			.map(Topic::one)
			.toList();
	}

	private static Topic one(String text) {
		List<String> lines = text.lines().toList();
		String[] head = lines.getFirst().split(" \\| ");
		return new Topic(head[0], head[1], head[2], head[3], entries(lines, "choses", Thing::parse),
				entries(lines, "qualités", Quality::parse), entries(lines, "gestes", Function.identity()),
				entries(lines, "acteurs", Function.identity()), entries(lines, "lieux", Function.identity()),
				entries(lines, "sujets", Function.identity()));
	}

	private static <T> List<T> entries(List<String> lines, String key, Function<String, T> parser) {
		String line = lines.stream().filter((one) -> one.startsWith(key + ": ")).findFirst().orElseThrow();
		return Arrays.stream(line.substring(key.length() + 2).split(", ")).map(parser).toList();
	}

}
