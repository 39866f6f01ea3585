package org.tribune.transfer.body;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Turns an address that stands on a line of its own into an embed, as WordPress does.
 */
final class LoneAddresses {

	private LoneAddresses() {
	}

	static void apply(Element body) {
		for (Element paragraph : List.copyOf(body.select("p"))) {
			if (paragraph.closest("figure, li, td, th") == null) {
				apply(lines(paragraph), paragraph);
			}
		}
	}

	private static List<List<Node>> lines(Element paragraph) {
		List<List<Node>> lines = new ArrayList<>();
		lines.add(new ArrayList<>());
		for (Node node : paragraph.childNodes()) {
			if (node instanceof Element element && element.normalName().equals("br")) {
				lines.add(new ArrayList<>());
			}
			else if (!(node instanceof TextNode text && text.isBlank())) {
				lines.getLast().add(node);
			}
		}
		return lines;
	}

	private static void apply(List<List<Node>> lines, Element paragraph) {
		if (lines.stream().allMatch((line) -> embed(line) == null)) {
			return;
		}
		Element current = new Element("p");
		for (List<Node> line : lines) {
			Embed embed = embed(line);
			if (embed != null) {
				current = flush(current, paragraph);
				paragraph.before(embed.figure("", ""));
			}
			else {
				if (current.childNodeSize() > 0) {
					current.appendElement("br");
				}
				line.forEach(current::appendChild);
			}
		}
		flush(current, paragraph);
		paragraph.remove();
	}

	private static Element flush(Element current, Element paragraph) {
		if (current.childNodeSize() == 0) {
			return current;
		}
		paragraph.before(current);
		return new Element("p");
	}

	private static @Nullable Embed embed(List<Node> line) {
		if (line.size() != 1) {
			return null;
		}
		Node node = line.getFirst();
		if (node instanceof TextNode text) {
			return Embed.of(text.getWholeText());
		}
		// Some editors link the address to itself.
		boolean linksItself = node instanceof Element link && link.normalName().equals("a")
				&& link.attr("href").equals(link.text().strip());
		return linksItself ? Embed.of(((Element) node).text()) : null;
	}

}
