package org.tribune.markup;

import java.util.Set;

/**
 * The elements of the stored body.
 */
final class Schema {

	private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "li", "td", "th", "caption", "figcaption");

	private static final Set<String> STRUCTURES = Set.of("body", "ul", "ol", "blockquote", "figure", "table", "thead",
			"tbody", "tr", "pre", "hr");

	private static final Set<String> VOID = Set.of("br", "hr", "img");

	private Schema() {
	}

	static boolean isBlock(String name) {
		return LINES.contains(name) || STRUCTURES.contains(name);
	}

	/** Elements that hold blocks and no text of their own. */
	static boolean isStructure(String name) {
		return STRUCTURES.contains(name);
	}

	static boolean isVoid(String name) {
		return VOID.contains(name);
	}

}
