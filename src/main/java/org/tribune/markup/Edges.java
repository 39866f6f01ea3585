package org.tribune.markup;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps spaces out of the edges of inline elements: a space that typography set at the
 * beginning or the end of one is moved to where it separates.
 */
final class Edges {

	private Edges() {
	}

	static void settle(TextNode node) {
		if (node.parentNameIs("code")) {
			return;
		}
		String text = node.getWholeText();
		int start = 0;
		while (start < text.length() && Characters.isSpace(text.charAt(start))) {
			start++;
		}
		int end = text.length();
		while (end > start && Characters.isSpace(text.charAt(end - 1))) {
			end--;
		}
		Node before = (start > 0) ? outermost(node, true) : null;
		Node after = (end < text.length()) ? outermost(node, false) : null;
		if (before != null) {
			setBefore(before, text.substring(0, start));
		}
		if (after != null) {
			setAfter(after, text.substring(end));
		}
		if (before != null || after != null) {
			node.text(text.substring((before != null) ? start : 0, (after != null) ? end : text.length()));
		}
	}

	/** The outermost inline element that begins, or ends, with the node. */
	private static @Nullable Node outermost(Node node, boolean beginning) {
		Node inner = node;
		while (inner.parent() instanceof Element parent && !Schema.isBlock(parent.normalName())
				&& (beginning ? inner.previousSibling() : inner.nextSibling()) == null) {
			inner = parent;
		}
		return (inner == node) ? null : inner;
	}

	private static void setBefore(Node node, String spaces) {
		if (node.previousSibling() instanceof TextNode text) {
			text.text(text.getWholeText() + spaces);
		}
		else {
			node.before(new TextNode(spaces));
		}
	}

	private static void setAfter(Node node, String spaces) {
		if (node.nextSibling() instanceof TextNode text) {
			text.text(spaces + text.getWholeText());
		}
		else {
			node.after(new TextNode(spaces));
		}
	}

}
