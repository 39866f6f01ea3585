package org.tribune.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words behind the name of a measurement: {@code --name value}.
 */
final class Options {

	private final Map<String, String> values = new HashMap<>();

	Options(String... words) {
		for (int index = 0; index < words.length; index += 2) {
			if (!words[index].startsWith("--") || index + 1 == words.length) {
				throw new IllegalArgumentException("Expected --name value, not " + words[index]);
			}
			this.values.put(words[index].substring(2), words[index + 1]);
		}
	}

	String text(String name, String otherwise) {
		return this.values.getOrDefault(name, otherwise);
	}

	int number(String name, int otherwise) {
		return Integer.parseInt(text(name, String.valueOf(otherwise)));
	}

	List<String> texts(String name, String otherwise) {
		return List.of(text(name, otherwise).split(","));
	}

	/**
	 * The address of a site on this machine: others are not to be loaded by accident.
	 */
	String site(String name) {
		String site = text(name, "http://127.0.0.1:8080");
		if (!site.matches("http://(127\\.0\\.0\\.1|localhost)(:[0-9]+)?")) {
			throw new IllegalArgumentException("Only a site on this machine: " + site);
		}
		return site;
	}

}
