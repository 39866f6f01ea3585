package org.tribune.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Raises the letters of French ordinals: 1<sup>er</sup>, XXI<sup>e</sup>. The letters
 * stay those that were written.
 */
final class Ordinals {

	private static final Pattern ORDINAL = Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:(?:1|I)(er|re|ère|ers|res|ères)"
			+ "|(?:2|II)(de?|nde?|ds|des)|(?:[2-9]|[1-9]\\d{1,3}|(?!I[^IVX])[IVX]{1,8})(e|es|ème|èmes))(?![\\p{L}\\p{N}’'])");

	private record Letters(int start, int end) {
	}

	private Ordinals() {
	}

	static void raise(TextRun run) {
		Map<TextNode, List<Letters>> found = new LinkedHashMap<>();
		Set<Element> parents = new LinkedHashSet<>();
		Matcher ordinal = ORDINAL.matcher(run.text());
		while (ordinal.find()) {
			int group = (ordinal.start(1) >= 0) ? 1 : (ordinal.start(2) >= 0) ? 2 : 3;
			int start = ordinal.start(group);
			int end = ordinal.end(group);
			TextNode node = run.nodeAt(start);
			if (node == null || node != run.nodeAt(end - 1) || !run.isFree(ordinal.start(), end)
					|| isRaised(run, end)) {
				continue;
			}
			if (node.parent() instanceof Element parent && !isRaised(run, start)) {
				int offset = run.startOfNodeAt(start);
				found.computeIfAbsent(node, (key) -> new ArrayList<>()).add(new Letters(start - offset, end - offset));
				parents.add(parent);
			}
		}
		parents.forEach((parent) -> rebuild(parent, found));
	}

	private static boolean isRaised(TextRun run, int index) {
		TextNode node = (index < run.text().length()) ? run.nodeAt(index) : null;
		Element parent = (node != null) ? node.parent() : null;
		while (parent != null && !Schema.isBlock(parent.normalName())) {
			if (parent.nameIs("sup") || parent.nameIs("sub")) {
				return true;
			}
			parent = parent.parent();
		}
		return false;
	}

	private static void rebuild(Element parent, Map<TextNode, List<Letters>> found) {
		List<Node> children = new ArrayList<>();
		for (Node child : List.copyOf(parent.childNodes())) {
			List<Letters> letters = (child instanceof TextNode text) ? found.get(text) : null;
			if (letters == null) {
				children.add(child);
			}
			else {
				split(((TextNode) child).getWholeText(), letters, children);
			}
		}
		parent.empty();
		parent.appendChildren(children);
	}

	private static void split(String text, List<Letters> letters, List<Node> children) {
		int from = 0;
		for (Letters each : letters) {
			if (each.start() > from) {
				children.add(new TextNode(text.substring(from, each.start())));
			}
			children.add(new Element("sup").appendChild(new TextNode(text.substring(each.start(), each.end()))));
			from = each.end();
		}
		if (from < text.length()) {
			children.add(new TextNode(text.substring(from)));
		}
	}

}
