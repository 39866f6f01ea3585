package org.tribune.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/**
 * All the words that articles are made of, read from files beside this class.
 */
final class Language {

	private final Map<String, List<String>> words = new LinkedHashMap<>();

	private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();

	private final List<Topic> topics = Topic.parse(read("topics.txt"));

	Language() {
		List<String> list = new ArrayList<>();
		for (String line : read("language.txt").lines().toList()) {
			if (line.startsWith("[")) {
				list = new ArrayList<>();
				this.words.put(line.substring(1, line.length() - 1), list);
			}
			else if (!line.startsWith("#")) {
				list.add(line);
			}
		}
		this.words.forEach((name, lines) -> this.phrases.put(name, lines.stream().map(Phrase::parse).toList()));
	}

	List<Topic> topics() {
		return this.topics;
	}

	List<String> words(String list) {
		return known(this.words, list);
	}

	List<Phrase> phrases(String list) {
		return known(this.phrases, list);
	}

	/**
	 * An invented town.
	 */
	String town(Dice dice) {
		String end = dice.pick(words("fins de ville"));
		return dice.pick(words("débuts de ville")) + (end.startsWith("sur-") ? "-" : "") + end;
	}

	/**
	 * An invented house of learning, with its article.
	 */
	String house(Dice dice) {
		return dice.pick(words("maisons")) + " " + familyName(dice);
	}

	/**
	 * An invented family name.
	 */
	String familyName(Dice dice) {
		String middle = dice.chance(0.6) ? dice.pick(words("milieux de nom")) : "";
		return dice.pick(words("débuts de nom")) + middle + dice.pick(words("fins de nom"));
	}

	private static <T> List<T> known(Map<String, List<T>> lists, String name) {
		List<T> list = lists.get(name);
		if (list == null) {
			throw new IllegalArgumentException("No list of words: " + name);
		}
		return list;
	}

	private static String read(String file) {
		try {
			return new ClassPathResource(file, Language.class).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
