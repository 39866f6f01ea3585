package org.tribune.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A stored body as Markdown: CommonMark with the tables and footnotes of GitHub's.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</a>
 * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>
 */
final class MarkdownBlocks {

	private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "figure",
			"figcaption", "table", "thead", "tbody", "tr", "td", "th", "caption", "pre", "hr");

	private final MarkdownLine line;

	private MarkdownBlocks(UnaryOperator<String> address) {
		this.line = new MarkdownLine(address);
	}

	static boolean isBlock(Element element) {
		return BLOCKS.contains(element.normalName());
	}

	/**
	 * The body.
	 * @param html sanitised by {@code markup}
	 * @param address makes a link's address absolute
	 */
	static String of(String html, UnaryOperator<String> address) {
		return new MarkdownBlocks(address).inside(Jsoup.parseBodyFragment(html).body());
	}

	/** The blocks of an element, with an empty line between them. */
	private String inside(Element element) {
		List<String> blocks = new ArrayList<>();
		for (Element block : element.children()) {
			if (isBlock(block)) {
				blocks.add(block(block));
			}
		}
		return blocks.stream().filter((one) -> !one.isBlank()).collect(Collectors.joining("\n\n"));
	}

	private String block(Element block) {
		return switch (block.normalName()) {
			case "h2" -> "## " + this.line.of(block);
			case "h3" -> "### " + this.line.of(block);
			case "h4" -> "#### " + this.line.of(block);
			case "ul", "ol" -> block.hasClass("footnotes") ? notes(block) : list(block);
			case "blockquote" -> indented(inside(block), "> ", "> ");
			case "figure" -> figure(block);
			case "table" -> table(block);
			case "pre" -> fenced(block.wholeText());
			case "hr" -> "---";
			default -> this.line.of(block);
		};
	}

	private String list(Element list) {
		List<String> items = new ArrayList<>();
		int number = list.hasAttr("start") ? Integer.parseInt("0" + list.attr("start").replaceAll("\\D", "")) : 1;
		for (Element item : list.children()) {
			String mark = list.nameIs("ol") ? number++ + ". " : "- ";
			items.add(indented(item(item), mark, " ".repeat(mark.length())));
		}
		return String.join("\n", items);
	}

	private String item(Element item) {
		String own = this.line.of(item);
		String blocks = inside(item);
		return own.isEmpty() ? blocks : blocks.isEmpty() ? own : own + "\n\n" + blocks;
	}

	private String notes(Element list) {
		return list.children()
			.stream()
			.map((note) -> indented(item(note), "[^" + note.id().replace("note-", "") + "]: ", "    "))
			.collect(Collectors.joining("\n\n"));
	}

	private String figure(Element figure) {
		if (figure.hasClass("pending")) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		for (Element part : figure.children()) {
			switch (part.normalName()) {
				case "img" -> parts.add(this.line.image(part));
				case "figcaption" -> parts.add(this.line.of(part));
				case "a" -> parts.add(this.line.of(new Element("p").appendChild(part.clone())));
				default -> parts.add(block(part));
			}
		}
		return String.join("\n\n", parts);
	}

	private String table(Element table) {
		List<Element> rows = table.select("tr");
		if (rows.isEmpty()) {
			return "";
		}
		StringBuilder lines = new StringBuilder();
		Element caption = table.selectFirst("caption");
		if (caption != null) {
			lines.append(this.line.of(caption)).append("\n\n");
		}
		boolean titled = table.selectFirst("thead") != null;
		int width = rows.getFirst().childrenSize();
		lines.append(titled ? row(rows.getFirst()) : "|" + "   |".repeat(width)).append('\n');
		lines.append("|").append(" --- |".repeat(width));
		rows.stream().skip(titled ? 1 : 0).forEach((row) -> lines.append('\n').append(row(row)));
		return lines.toString();
	}

	private String row(Element row) {
		return row.children()
			.stream()
			.map((cell) -> item(cell).replaceAll("\\\\?\\s*\\n\\s*", " "))
			.collect(Collectors.joining(" | ", "| ", " |"));
	}

	private static String fenced(String text) {
		String fence = "```";
		while (text.contains(fence)) {
			fence += "`";
		}
		return fence + "\n" + text.stripTrailing() + "\n" + fence;
	}

	private static String indented(String text, String first, String others) {
		return first + text.lines().collect(Collectors.joining("\n" + others)).replaceAll("(?m)[ ]+$", "");
	}

}
