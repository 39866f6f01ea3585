package org.tribune.transfer.body;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts an inline element that holds blocks, as an element that was never closed does,
 * into each of these blocks instead.
 */
final class InlineAroundBlocks {

	private InlineAroundBlocks() {
	}

	static void distribute(Element inline) {
		Element current = null;
		for (Node child : List.copyOf(inline.childNodes())) {
			if (AutomaticParagraphs.isInline(child)) {
				current = (current != null) ? current : copyBefore(inline);
				current.appendChild(child);
			}
			else {
				current = null;
				inline.before(child);
				putInto((Element) child, inline);
			}
		}
		inline.remove();
	}

	private static Element copyBefore(Element inline) {
		Element copy = inline.shallowClone();
		inline.before(copy);
		return copy;
	}

	private static void putInto(Element block, Element inline) {
		if (block.childNodeSize() == 0 || isLike(block, inline)) {
			return;
		}
		Element copy = inline.shallowClone();
		List.copyOf(block.childNodes()).forEach(copy::appendChild);
		block.appendChild(copy);
		if (!AutomaticParagraphs.isInline(copy)) {
			distribute(copy);
		}
	}

	/** Twice the same element around each other says no more than once. */
	static boolean isLike(Element one, Element other) {
		return one.normalName().equals(other.normalName()) && one.attributes().equals(other.attributes());
	}

}
