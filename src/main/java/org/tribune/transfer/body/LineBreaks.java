package org.tribune.transfer.body;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Turns the new lines of a paragraph into line breaks, but for those at its ends and
 * beside a break that stands there already.
 */
final class LineBreaks {

	private static final Pattern NEW_LINE = Pattern.compile("(?<![ \\t])[ \\t]*+\\n\\s*+");

	private LineBreaks() {
	}

	static void apply(Element paragraph) {
		trim(paragraph);
		List<TextNode> texts = paragraph.nodeStream(TextNode.class).toList();
		texts.forEach(LineBreaks::breakLines);
	}

	private static void trim(Element paragraph) {
		if (firstLeaf(paragraph) instanceof TextNode first) {
			first.text(first.getWholeText().stripLeading());
		}
		if (lastLeaf(paragraph) instanceof TextNode last) {
			last.text(last.getWholeText().stripTrailing());
		}
	}

	private static Node firstLeaf(Node node) {
		Node leaf = node;
		while (leaf.childNodeSize() > 0) {
			leaf = leaf.childNode(0);
		}
		return leaf;
	}

	private static Node lastLeaf(Node node) {
		Node leaf = node;
		while (leaf.childNodeSize() > 0) {
			leaf = leaf.childNode(leaf.childNodeSize() - 1);
		}
		return leaf;
	}

	private static void breakLines(TextNode text) {
		String whole = text.getWholeText();
		if (whole.indexOf('\n') < 0) {
			return;
		}
		String trimmed = isBreak(text.previousSibling()) ? whole.stripLeading() : whole;
		trimmed = isBreak(text.nextSibling()) ? trimmed.stripTrailing() : trimmed;
		String[] lines = NEW_LINE.split(trimmed, -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				text.before(new Element("br"));
			}
			if (!lines[i].isEmpty()) {
				text.before(new TextNode(lines[i]));
			}
		}
		text.remove();
	}

	private static boolean isBreak(@Nullable Node node) {
		return node instanceof Element element && element.normalName().equals("br");
	}

}
