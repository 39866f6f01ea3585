package org.tribune.markup;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Items and cells: text alone, or text followed by blocks, stands there without a
 * paragraph around it.
 */
final class Paragraphs {

	private Paragraphs() {
	}

	/**
	 * Takes the paragraph away from an item or cell that begins with its only one.
	 */
	static void unwrapOnly(Element container) {
		if (!container.nameIs("li") && !container.nameIs("td") && !container.nameIs("th")) {
			return;
		}
		Element first = container.firstElementChild();
		if (first == null || !isPlainParagraph(first) || hasSecond(container, first)) {
			return;
		}
		List<Node> content = List.copyOf(first.childNodes());
		first.remove();
		container.insertChildren(0, content);
	}

	private static boolean hasSecond(Element container, Element first) {
		return container.childNodes().stream().anyMatch((node) -> node != first && node.nameIs("p"));
	}

	private static boolean isPlainParagraph(Element element) {
		return element.nameIs("p") && element.attributesSize() == 0;
	}

}
