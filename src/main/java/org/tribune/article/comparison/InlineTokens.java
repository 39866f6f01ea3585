package org.tribune.article.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words and marks of a block, or of a part of it.
 */
final class InlineTokens {

	private static final Set<String> BLOCKS = Set.of("p", "li", "ul", "ol", "blockquote", "figure", "figcaption",
			"pre");

	private static final Pattern LAYOUT = Pattern.compile("[ \\t\\n\\r\\f]+");

	private final List<Token> tokens = new ArrayList<>();

	private InlineTokens() {
	}

	static List<Token> of(List<? extends Node> nodes) {
		InlineTokens inline = new InlineTokens();
		nodes.forEach((node) -> inline.read(node, List.of()));
		return inline.trimmed();
	}

	private void read(Node node, List<Mark> marks) {
		if (node instanceof TextNode text) {
			Tokeniser.read(LAYOUT.matcher(text.getWholeText()).replaceAll(" "), marks, this.tokens);
		}
		else if (node instanceof Element element) {
			read(element, marks);
		}
	}

	private void read(Element element, List<Mark> marks) {
		if (element.hasClass("footnote-back")) {
			return;
		}
		if (element.hasClass("footnote-ref")) {
			this.tokens.add(new Token(Token.NOTE, List.of()));
			return;
		}
		String name = element.normalName();
		if (name.equals("br")) {
			this.tokens.add(new Token("\n", List.of()));
		}
		else if (name.equals("img")) {
			this.tokens.add(new Token("[" + element.attr("alt") + "]",
					with(marks, new Mark(Mark.Kind.IMAGE, element.attr("src")))));
		}
		else {
			if (BLOCKS.contains(name) && !this.tokens.isEmpty()) {
				this.tokens.add(new Token(" ", List.of()));
			}
			Mark mark = Mark.of(element);
			List<Mark> inside = (mark != null) ? with(marks, mark) : marks;
			element.childNodes().forEach((child) -> read(child, inside));
		}
	}

	private static List<Mark> with(List<Mark> marks, Mark another) {
		List<Mark> all = new ArrayList<>(marks);
		all.add(another);
		return all;
	}

	private List<Token> trimmed() {
		int start = 0;
		int end = this.tokens.size();
		while (start < end && Token.isBlank(this.tokens.get(start).text())) {
			start++;
		}
		while (end > start && Token.isBlank(this.tokens.get(end - 1).text())) {
			end--;
		}
		return this.tokens.subList(start, end);
	}

}
