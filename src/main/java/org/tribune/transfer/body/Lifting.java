package org.tribune.transfer.body;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes a block out of the paragraph and the inline elements around it: what stood before
 * and after it in there stays before and after it.
 */
final class Lifting {

	private static final Set<String> HOMES = Set.of("article", "aside", "blockquote", "body", "dd", "details", "div",
			"figure", "footer", "header", "li", "main", "section", "td", "th");

	private Lifting() {
	}

	static void lift(Element block) {
		Element parent = block.parent();
		while (parent != null && !HOMES.contains(parent.normalName())) {
			Element after = parent.shallowClone();
			List<Node> following = block.nextElementSiblings().isEmpty() && block.nextSibling() == null ? List.of()
					: List.copyOf(parent.childNodes().subList(block.siblingIndex() + 1, parent.childNodeSize()));
			following.forEach(after::appendChild);
			parent.after(block);
			if (!Contents.isEmpty(after)) {
				block.after(after);
			}
			if (Contents.isEmpty(parent)) {
				parent.remove();
			}
			parent = block.parent();
		}
	}

}
