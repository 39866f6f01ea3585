package org.tribune.copy;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands in a line of a body, as Markdown. What Markdown has no word for stays HTML,
 * as CommonMark allows, or becomes its text.
 */
final class MarkdownLine {

	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=[#A-Za-z0-9]+;)");

	/** What would begin a list, a heading or a quotation. */
	private static final Pattern START = Pattern.compile("(?m)^([ \\t]*)([#+=-])");

	private static final Pattern NUMBER = Pattern.compile("(?m)^([ \\t]*\\d{1,9})([.)])(?=\\s|$)");

	private final UnaryOperator<String> address;

	/**
	 * @param address makes a link's address absolute
	 */
	MarkdownLine(UnaryOperator<String> address) {
		this.address = address;
	}

	/**
	 * A line of its own: nothing in it can be taken for the beginning of a block.
	 */
	String of(Element element) {
		String line = inside(element).strip();
		return NUMBER.matcher(START.matcher(line).replaceAll("$1\\\\$2")).replaceAll("$1\\\\$2");
	}

	/**
	 * Plain text as Markdown.
	 */
	static String escaped(String text) {
		return SPECIAL.matcher(text).replaceAll("\\\\$0");
	}

	private String inside(Element element) {
		StringBuilder line = new StringBuilder();
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode text) {
				line.append(escaped(text.getWholeText().replaceAll("\\s*\\n\\s*", " ")));
			}
			else if (node instanceof Element inner && !MarkdownBlocks.isBlock(inner)) {
				line.append(element(inner));
			}
		}
		return line.toString();
	}

	private String element(Element element) {
		return switch (element.normalName()) {
			case "strong" -> around("**", inside(element));
			case "em" -> around("*", inside(element));
			case "code" -> code(element.wholeText());
			case "br" -> "\\\n";
			case "a" -> element.hasClass("footnote-back") ? "" : link(inside(element), element.attr("href"));
			case "sup", "sub" -> element.hasClass("footnote-ref") ? "[^" + element.text().strip() + "]"
					: "<" + element.normalName() + ">" + inside(element) + "</" + element.normalName() + ">";
			case "img" -> image(element);
			default -> inside(element);
		};
	}

	/** Marks touch the words, spaces stay outside. */
	private static String around(String mark, String text) {
		String words = text.strip();
		if (words.isEmpty()) {
			return text;
		}
		int start = text.indexOf(words);
		return text.substring(0, start) + mark + words + mark + text.substring(start + words.length());
	}

	private static String code(String text) {
		String line = text.replaceAll("\\s+", " ");
		String fence = "`";
		while (line.contains(fence)) {
			fence += "`";
		}
		String space = (line.startsWith("`") || line.endsWith("`")) ? " " : "";
		return fence + space + line + space + fence;
	}

	private String link(String text, String href) {
		return text.isBlank() ? "" : "[" + text + "](" + destination(href) + ")";
	}

	/**
	 * An image with what it shows.
	 */
	String image(Element image) {
		return "![" + escaped(image.attr("alt").replaceAll("\\s+", " ")) + "](" + destination(image.attr("src")) + ")";
	}

	private String destination(String href) {
		return "<" + this.address.apply(href).replaceAll("[\\s<>\\\\]", "") + ">";
	}

}
