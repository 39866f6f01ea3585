package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a sanitised body: a line for each block, cells of a row on one line, code
 * as it stands. The marks of footnotes, alternative texts and bare addresses of embeds
 * are left out, for they are not read as text.
 */
final class PlainText {

	private final List<String> lines = new ArrayList<>();

	private final StringBuilder line = new StringBuilder();

	private PlainText() {
	}

	static String of(Element body) {
		PlainText text = new PlainText();
		text.children(body);
		text.endLine();
		return String.join("\n", text.lines);
	}

	/**
	 * The running text only: top-level paragraphs.
	 */
	static String ofParagraphs(Element body, int enough) {
		StringBuilder running = new StringBuilder();
		for (Element block : body.children()) {
			if (block.nameIs("p") && running.length() < enough) {
				running.append(running.isEmpty() ? "" : " ").append(line(block));
			}
		}
		return running.toString();
	}

	/**
	 * The text of one block on one line.
	 */
	static String line(Element block) {
		return of(block).replace('\n', ' ');
	}

	private void children(Element parent) {
		for (Node child : parent.childNodes()) {
			if (child instanceof TextNode text) {
				this.line.append(text.getWholeText());
			}
			else if (child instanceof Element element) {
				element(element);
			}
		}
	}

	private void element(Element element) {
		String name = element.normalName();
		if (isSkipped(element)) {
			return;
		}
		switch (name) {
			case "br" -> this.line.append('\n');
			case "td", "th" -> {
				this.line.append(' ');
				children(element);
				this.line.append(' ');
			}
			case "pre" -> {
				endLine();
				this.lines.add(element.wholeText().replaceAll("\\s*\\n\\s*", "\n").strip());
			}
			default -> {
				if (!Schema.isBlock(name)) {
					children(element);
					return;
				}
				endLine();
				children(element);
				endLine();
			}
		}
	}

	private static boolean isSkipped(Element element) {
		return element.hasClass("footnote-ref") || element.hasClass("footnote-back")
				|| (element.nameIs("p") && element.parent() != null && element.parent().hasClass("pending"))
				|| (element.nameIs("a") && element.parent() != null && element.parent().hasClass("embed")
						&& element.text().equals(element.attr("href")));
	}

	private void endLine() {
		for (String part : this.line.toString().replace("\u00ad", "").split("\n")) {
			String text = Characters.collapse(part);
			if (!text.isEmpty()) {
				this.lines.add(text);
			}
		}
		this.line.setLength(0);
	}

}
