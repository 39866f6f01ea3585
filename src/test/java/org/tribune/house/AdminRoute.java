package org.tribune.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A line of the table of who may ask which route of the newsroom.
 *
 * @param method of HTTP
 * @param pattern as the controller maps it
 * @param outcomes what each {@link Visitor} gets: {@code ok}, {@code 403} or {@code 404}
 * @param parameters sent along
 */
record AdminRoute(String method, String pattern, Map<Visitor, String> outcomes, Map<String, String> parameters) {

	private static final Path TABLES = Path.of("src/test/resources/admin-routes");

	/**
	 * Who comes, and to whose article.
	 */
	enum Visitor {

		ADMINISTRATOR, EDITOR, AUTHOR_OWN, AUTHOR_FOREIGN, CONTRIBUTOR_OWN, CONTRIBUTOR_FOREIGN

	}

	/**
	 * Every line of every table.
	 */
	static List<AdminRoute> all() {
		try (Stream<Path> files = Files.list(TABLES)) {
			List<AdminRoute> routes = new ArrayList<>();
			for (Path file : files.filter((one) -> one.toString().endsWith(".txt")).sorted().toList()) {
				Files.readAllLines(file)
					.stream()
					.map(String::strip)
					.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
					.map(AdminRoute::parse)
					.forEach(routes::add);
			}
			return routes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static AdminRoute parse(String line) {
		String[] words = line.split("\\s+", 9);
		Map<Visitor, String> outcomes = new LinkedHashMap<>();
		for (Visitor visitor : Visitor.values()) {
			outcomes.put(visitor, words[2 + visitor.ordinal()]);
		}
		return new AdminRoute(words[0], words[1], outcomes, (words.length > 8) ? parameters(words[8]) : Map.of());
	}

	private static Map<String, String> parameters(String text) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (text.startsWith("json=")) {
			return Map.of("json", text.substring(5));
		}
		Arrays.stream(text.split("&"))
			.map((pair) -> pair.split("=", 2))
			.forEach((pair) -> parameters.put(pair[0], (pair.length > 1) ? pair[1] : ""));
		return parameters;
	}

	/**
	 * Method and pattern, as they are compared with what the controllers map.
	 */
	String name() {
		return this.method + " " + this.pattern;
	}

}
