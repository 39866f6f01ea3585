package org.tribune.transfer.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a run of text and inline elements into paragraphs. An inline element that goes
 * over the end of a paragraph is closed there and opened again in the next one.
 */
class ParagraphWriter {

	private static final Pattern EMPTY_LINE = Pattern.compile("(?<![ \\t])[ \\t]*+\\n[ \\t\\u00A0]*+\\n\\s*+");

	private final List<Element> paragraphs = new ArrayList<>();

	private final List<Element> open = new ArrayList<>();

	private Element current = new Element("p");

	private int breaks;

	/**
	 * Whether the text of the node belongs to more than one paragraph.
	 */
	static boolean isDivided(Node node) {
		if (node instanceof TextNode text) {
			return EMPTY_LINE.matcher(text.getWholeText()).find();
		}
		return isBreak(node) && isBreak(nextWithContent(node))
				|| node.childNodes().stream().anyMatch(ParagraphWriter::isDivided);
	}

	private static boolean isBreak(@Nullable Node node) {
		return node instanceof Element element && element.normalName().equals("br");
	}

	private static @Nullable Node nextWithContent(Node node) {
		Node next = node.nextSibling();
		while (next instanceof TextNode text && text.isBlank()) {
			next = next.nextSibling();
		}
		return next;
	}

	void write(Node node) {
		if (node instanceof TextNode text) {
			writeText(text.getWholeText());
		}
		else if (isBreak(node)) {
			this.breaks++;
		}
		else if (node instanceof Element element && isDivided(element)) {
			writeDivided(element);
		}
		else {
			settleBreaks();
			this.current.appendChild(node.clone());
		}
	}

	private void writeDivided(Element element) {
		if (this.open.stream().anyMatch((one) -> InlineAroundBlocks.isLike(one, element))) {
			element.childNodes().forEach(this::write);
			return;
		}
		settleBreaks();
		open(element);
		element.childNodes().forEach(this::write);
		this.current = (this.current.parent() != null) ? this.current.parent() : this.current;
		this.open.removeLast();
	}

	private void open(Element element) {
		Element copy = element.shallowClone();
		this.current.appendChild(copy);
		this.current = copy;
		this.open.add(element);
	}

	private void writeText(String text) {
		if (text.isBlank() && this.breaks > 0) {
			return;
		}
		String[] parts = EMPTY_LINE.split(text, -1);
		for (int i = 0; i < parts.length; i++) {
			if (i > 0) {
				this.breaks = 0;
				endParagraph();
			}
			settleBreaks();
			this.current.appendChild(new TextNode(parts[i]));
		}
	}

	private void settleBreaks() {
		if (this.breaks == 1) {
			this.current.appendElement("br");
		}
		else if (this.breaks > 1) {
			endParagraph();
		}
		this.breaks = 0;
	}

	private void endParagraph() {
		List<Element> reopened = List.copyOf(this.open);
		this.open.clear();
		keep();
		reopened.forEach(this::open);
	}

	private void keep() {
		Element paragraph = this.current;
		while (paragraph.parent() != null) {
			paragraph = paragraph.parent();
		}
		if (!Contents.isEmpty(paragraph)) {
			this.paragraphs.add(paragraph);
		}
		this.current = new Element("p");
	}

	/**
	 * The paragraphs that hold something; to be asked for once, at the end.
	 */
	List<Element> paragraphs() {
		keep();
		return this.paragraphs;
	}

}
