package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Joins inline elements that came to stand side by side with the same mark.
 */
final class Seams {

	private static final Set<String> MARKS = Set.of("a", "strong", "em", "sub", "sup", "code", "cite", "abbr", "span");

	private Seams() {
	}

	static void close(Element parent) {
		List<Node> joined = new ArrayList<>(parent.childNodeSize());
		for (Node child : parent.childNodes()) {
			boolean empty = child instanceof TextNode text && text.getWholeText().isEmpty();
			Node last = joined.isEmpty() ? child : joined.getLast();
			if (last != child && isSame(last, child)) {
				((Element) last).appendChildren(List.copyOf(child.childNodes()));
			}
			else if (!empty) {
				joined.add(child);
			}
		}
		if (joined.size() < parent.childNodeSize()) {
			parent.empty();
			parent.appendChildren(joined);
		}
		joined.forEach((child) -> {
			if (child instanceof Element element) {
				close(element);
			}
		});
	}

	private static boolean isSame(Node one, Node other) {
		return one instanceof Element first && other instanceof Element second && MARKS.contains(first.normalName())
				&& !first.hasAttr(Footnotes.KEY) && !second.hasAttr(Footnotes.KEY)
				&& Mark.of(first).equals(Mark.of(second));
	}

}
