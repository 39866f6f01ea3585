package org.tribune.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * Headings: levels without gaps, an id of each made from its text, and the table of
 * contents of the first level.
 */
final class Headings {

	/** The attribute that holds the id a heading arrived with. */
	static final String FORMER_ID = "data-former-id";

	/** Keeps the ids apart from those of the page around the body. */
	private static final String PREFIX = "h-";

	private Headings() {
	}

	/**
	 * A heading of the level, from {@code h1} to {@code h6}, as far as the schema has it.
	 */
	static Element pattern(Element source) {
		int level = source.normalName().charAt(1) - '0';
		Element heading = new Element("h" + Math.clamp(level, 2, 4));
		return source.id().isEmpty() ? heading : heading.attr(FORMER_ID, source.id());
	}

	/**
	 * Sets levels and ids, and turns the links that led to the headings' former ids.
	 * @return the table of contents
	 */
	static List<TocEntry> arrange(Element body) {
		List<TocEntry> contents = new ArrayList<>();
		Deque<Integer> above = new ArrayDeque<>();
		Map<String, String> moved = new HashMap<>();
		Map<String, Integer> taken = new HashMap<>();
		for (Element heading : body.children()) {
			if (!heading.nameIs("h2") && !heading.nameIs("h3") && !heading.nameIs("h4")) {
				continue;
			}
			level(heading, above);
			String title = PlainText.line(heading);
			String id = id(title, taken);
			moved.putIfAbsent(heading.attr(FORMER_ID), id);
			heading.removeAttr(FORMER_ID).attr("id", id);
			if (heading.nameIs("h2")) {
				contents.add(new TocEntry(id, title));
			}
		}
		redirect(body, moved, taken.keySet());
		return List.copyOf(contents);
	}

	private static void level(Element heading, Deque<Integer> above) {
		int level = heading.normalName().charAt(1) - '0';
		while (!above.isEmpty() && above.element() >= level) {
			above.pop();
		}
		above.push(level);
		heading.tagName("h" + (above.size() + 1));
	}

	private static String id(String title, Map<String, Integer> taken) {
		String slug = Slug.of(title);
		String id = PREFIX + (slug.isEmpty() ? "section" : slug);
		int count = taken.merge(id, 1, Integer::sum);
		if (count == 1) {
			return id;
		}
		String next = id + "-" + count;
		while (taken.containsKey(next)) {
			count++;
			next = id + "-" + count;
		}
		taken.put(next, 1);
		taken.put(id, count);
		return next;
	}

	private static void redirect(Element body, Map<String, String> moved, Set<String> current) {
		for (Element link : body.select("a[href^=#]")) {
			String target = link.attr("href").substring(1);
			String id = moved.get(target);
			if (id != null && !current.contains(target)) {
				link.attr("href", "#" + id);
			}
		}
	}

}
