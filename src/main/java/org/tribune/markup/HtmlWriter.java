package org.tribune.markup;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes the body as HTML: a line for each block, item and row, nothing indented, so that
 * two revisions compare well. Everything that could be read as markup is escaped.
 */
final class HtmlWriter {

	private final StringBuilder html = new StringBuilder();

	private HtmlWriter() {
	}

	static String write(Element body) {
		HtmlWriter writer = new HtmlWriter();
		for (Node block : body.childNodes()) {
			writer.node(block);
			writer.html.append('\n');
		}
		return writer.html.toString();
	}

	private void node(Node node) {
		if (node instanceof TextNode text) {
			escape(text.getWholeText(), false);
		}
		else if (node instanceof Element element) {
			element(element);
		}
	}

	private void element(Element element) {
		String name = element.normalName();
		this.html.append('<').append(name);
		for (Attribute attribute : element.attributes()) {
			this.html.append(' ').append(attribute.getKey()).append("=\"");
			escape(attribute.getValue(), true);
			this.html.append('"');
		}
		this.html.append('>');
		if (Schema.isVoid(name)) {
			return;
		}
		boolean lines = switch (name) {
			case "ul", "ol", "table", "thead", "tbody" -> true;
			default -> false;
		};
		for (Node child : element.childNodes()) {
			if (lines) {
				this.html.append('\n');
			}
			node(child);
		}
		this.html.append(lines ? "\n</" : "</").append(name).append('>');
	}

	private void escape(String text, boolean attribute) {
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			switch (character) {
				case '&' -> this.html.append("&amp;");
				case '<' -> this.html.append("&lt;");
				case '>' -> this.html.append("&gt;");
				case '"' -> this.html.append(attribute ? "&quot;" : "\"");
				default -> this.html.append(character);
			}
		}
	}

}
