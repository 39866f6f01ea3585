package org.tribune.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Footnotes as word processors export them: two anchors that lead to each other, the
 * first in the text, the second at the beginning of the paragraph that is the note.
 */
final class AnchorPairs {

	private static final Pattern MARK = Pattern
		.compile("[\\[(]?(?:\\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡]{1,3})[\\])]?[.:)]?");

	private final Map<String, Element> byName = new HashMap<>();

	private final Map<Element, String> references = new HashMap<>();

	private final Map<Element, String> notes = new HashMap<>();

	private final Map<Element, Element> heads = new HashMap<>();

	private final Set<Element> read = new HashSet<>();

	AnchorPairs(Element source) {
		for (Element anchor : source.getElementsByTag("a")) {
			if (anchor.hasAttr("href") && !name(anchor).isEmpty()) {
				this.byName.putIfAbsent(name(anchor), anchor);
			}
		}
		Set<Element> seen = new HashSet<>();
		for (Element anchor : this.byName.isEmpty() ? Set.<Element>of() : source.getElementsByTag("a")) {
			String href = anchor.attr("href");
			Element other = href.startsWith("#") ? this.byName.get(href.substring(1)) : null;
			if (other != null && !seen.contains(other)) {
				pair(anchor, other);
			}
			seen.add(anchor);
		}
	}

	private void pair(Element reference, Element head) {
		Element note = paragraphBegunBy(head);
		boolean mutual = head != reference && head.attr("href").equals("#" + name(reference));
		if (mutual && note != null && !this.notes.containsKey(note) && isMark(reference) && isMark(head)) {
			String key = reference.attr("href").substring(1);
			this.references.put(reference, key);
			this.notes.put(note, key);
			this.heads.put(head, note);
		}
	}

	private static String name(Element anchor) {
		return anchor.hasAttr("name") ? anchor.attr("name") : anchor.id();
	}

	private static boolean isMark(Element anchor) {
		return MARK.matcher(anchor.text().strip()).matches();
	}

	private static @Nullable Element paragraphBegunBy(Element head) {
		Node inner = head;
		while (begins(inner) && inner.parent() instanceof Element parent) {
			if (Role.of(parent) != Role.INLINE) {
				return (parent.nameIs("p") || parent.nameIs("div")) ? parent : null;
			}
			inner = parent;
		}
		return null;
	}

	private static boolean begins(Node node) {
		Node before = node.previousSibling();
		while (before != null) {
			if (before instanceof Element || (before instanceof TextNode text && !text.isBlank())) {
				return false;
			}
			before = before.previousSibling();
		}
		return true;
	}

	/**
	 * The key of the note that the anchor refers to.
	 */
	@Nullable String reference(Element anchor) {
		return this.references.get(anchor);
	}

	/**
	 * The key of the note that the paragraph is.
	 */
	@Nullable String note(Element paragraph) {
		return this.notes.get(paragraph);
	}

	void isRead(Element paragraph) {
		this.read.add(paragraph);
	}

	/**
	 * Whether the anchor is the mark of a note that is being read as such.
	 */
	boolean isHead(Element anchor) {
		Element note = this.heads.get(anchor);
		return note != null && this.read.contains(note);
	}

}
