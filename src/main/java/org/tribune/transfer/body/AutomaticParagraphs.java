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
		fill(flow, detached(flow), true);
	}

	/**
	 * The children, taken out all at once: one by one would cost their number squared.
	 */
	private static List<Node> detached(Element element) {
		List<Node> children = List.copyOf(element.childNodes());
		element.empty();
		return children;
	}

	private static void fill(Element element, List<Node> children, boolean wrap) {
		List<Node> run = new ArrayList<>();
		for (Node child : children) {
			if (child instanceof Comment) {
				continue;
			}
			if (isInline(child)) {
				run.add(child);
			}
			else {
				paragraphs(run, element, wrap);
				run.clear();
				block((Element) child, element);
			}
		}
		paragraphs(run, element, wrap);
	}

	private static void block(Element block, Element parent) {
		String name = block.normalName();
		if (name.equals("p") && ParagraphWriter.isDivided(block)) {
			paragraphs(detached(block), parent, true);
			return;
		}
		parent.appendChild(block);
		if (OPAQUE.contains(name)) {
			return;
		}
		if (CELLS.contains(name)) {
			// A list item or table cell gets paragraphs only if it has more than one.
			fill(block, detached(block), false);
		}
		else if (LINES.contains(name)) {
			LineBreaks.apply(block);
		}
		else if (FLOWS.contains(name) || !BLOCKS.contains(name)) {
			apply(block);
		}
		else {
			structure(block);
		}
	}

	/** A list, a table or a figure: what is text in there is left alone. */
	private static void structure(Element element) {
		for (Node child : detached(element)) {
			if (isInline(child)) {
				element.appendChild(child);
			}
			else {
				block((Element) child, element);
			}
		}
	}

	private static void paragraphs(List<Node> run, Element parent, boolean wrap) {
		if (run.isEmpty()) {
			return;
		}
		ParagraphWriter writer = new ParagraphWriter();
		run.forEach(writer::write);
		List<Element> paragraphs = writer.paragraphs();
		for (Element paragraph : paragraphs) {
			LineBreaks.apply(paragraph);
			if (wrap || paragraphs.size() > 1) {
				parent.appendChild(paragraph);
			}
			else {
				detached(paragraph).forEach(parent::appendChild);
			}
		}
	}

	static boolean isInline(Node node) {
		return !(node instanceof Element element)
				|| !BLOCKS.contains(element.normalName()) && element.selectFirst(ANY_BLOCK) == null;
	}

}
