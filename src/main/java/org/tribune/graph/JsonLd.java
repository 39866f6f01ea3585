package org.tribune.graph;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes graphs as JSON-LD that may stand in a {@code script} element: whatever it says,
 * it cannot end the element, begin a comment in it or break a line of a script.
 *
 * @see <a href=
 * "https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements">JSON-LD
 * 1.1, restrictions for script elements</a>
 */
public final class JsonLd {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.changeDefaultPropertyInclusion((usual) -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY)
			.withContentInclusion(JsonInclude.Include.NON_EMPTY))
		.build();

	private JsonLd() {
	}

	/**
	 * The graph of a page.
	 */
	public static String graph(List<? extends Node> nodes) {
		return harmless(MAPPER.writeValueAsString(new Document("https://schema.org", nodes)));
	}

	/** Outside of strings, JSON has none of these characters. */
	private static String harmless(String json) {
		StringBuilder safe = new StringBuilder(json.length() + 64);
		for (int index = 0; index < json.length(); index++) {
			char one = json.charAt(index);
			switch (one) {
				case '<' -> safe.append("\\u003c");
				case '>' -> safe.append("\\u003e");
				case '&' -> safe.append("\\u0026");
				case '\u2028' -> safe.append("\\u2028");
				case '\u2029' -> safe.append("\\u2029");
				default -> safe.append(one);
			}
		}
		return safe.toString();
	}

	private record Document(@JsonProperty("@context") String context,
			@JsonProperty("@graph") List<? extends Node> graph) {
	}

}
