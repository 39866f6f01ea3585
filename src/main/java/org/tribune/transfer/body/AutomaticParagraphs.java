package org.tribune.transfer.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Gives text without paragraphs the paragraphs that WordPress shows: an empty line, or
 * two line breaks, end a paragraph; a single new line is a line break. Preformatted text
 * and the insides of lists and tables are left alone where they are no text.
 */
final class AutomaticParagraphs {

	private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "audio", "blockquote", "caption",
			"center", "col", "colgroup", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
			"footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main",
			"map", "menu", "nav", "ol", "p", "pre", "script", "section", "style", "summary", "table", "tbody", "td",
			"tfoot", "th", "thead", "tr", "ul", "video");

	private static final Set<String> FLOWS = Set.of("article", "aside", "blockquote", "center", "details", "div",
			"fieldset", "footer", "form", "header", "hgroup", "main", "nav", "section");

	private static final Set<String> CELLS = Set.of("dd", "li", "td", "th");

	private static final Set<String> LINES = Set.of("address", "caption", "dt", "figcaption", "h1", "h2", "h3", "h4",
			"h5", "h6", "legend", "p", "summary");

	private static final Set<String> OPAQUE = Set.of("audio", "map", "math", "noscript", "object", "pre", "script",
			"select", "style", "svg", "textarea", "video");

	private static final String ANY_BLOCK = String.join(",", BLOCKS);

	private AutomaticParagraphs() {
	}

	/**
	 * Makes the paragraphs of everything inside the element.
	 */
	static void apply(Element flow) {
		List.copyOf(flow.children())
			.stream()
			.filter((child) -> !BLOCKS.contains(child.normalName()) && !OPAQUE.contains(child.normalName()))
			.filter((child) -> !isInline(child))
			.forEach(InlineAroundBlocks::distribute);
		List<Node> run = new ArrayList<>();
		for (Node child : List.copyOf(flow.childNodes())) {
			if (child instanceof Comment) {
				child.remove();
			}
			else if (isInline(child)) {
				run.add(child);
			}
			else {
				paragraphs(run, true);
				run.clear();
				block((Element) child);
			}
		}
		paragraphs(run, true);
	}

	private static void block(Element element) {
		String name = element.normalName();
		if (OPAQUE.contains(name)) {
			return;
		}
		if (CELLS.contains(name)) {
			cell(element);
		}
		else if (LINES.contains(name)) {
			lines(element);
		}
		else if (FLOWS.contains(name) || !BLOCKS.contains(name)) {
			apply(element);
		}
		else {
			element.children().stream().filter((child) -> !isInline(child)).forEach(AutomaticParagraphs::block);
		}
	}

	private static void lines(Element element) {
		List<Node> text = List.copyOf(element.childNodes());
		if (element.normalName().equals("p") && ParagraphWriter.isDivided(element)) {
			paragraphs(text, true);
			element.unwrap();
		}
		else {
			LineBreaks.apply(element);
		}
	}

	/** A list item or table cell gets paragraphs only if it has more than one. */
	private static void cell(Element cell) {
		List<Node> run = new ArrayList<>();
		for (Node child : List.copyOf(cell.childNodes())) {
			if (isInline(child)) {
				run.add(child);
			}
			else {
				paragraphs(run, run.stream().anyMatch(ParagraphWriter::isDivided));
				run.clear();
				block((Element) child);
			}
		}
		paragraphs(run, run.stream().anyMatch(ParagraphWriter::isDivided));
	}

	private static void paragraphs(List<Node> run, boolean wrap) {
		if (run.isEmpty()) {
			return;
		}
		ParagraphWriter writer = new ParagraphWriter();
		run.forEach(writer::write);
		for (Element paragraph : writer.paragraphs()) {
			LineBreaks.apply(paragraph);
			run.getFirst().before(paragraph);
			if (!wrap) {
				paragraph.unwrap();
			}
		}
		run.forEach(Node::remove);
	}

	static boolean isInline(Node node) {
		return !(node instanceof Element element)
				|| !BLOCKS.contains(element.normalName()) && element.selectFirst(ANY_BLOCK) == null;
	}

}
