package org.tribune.article.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads a stored body as a flat row of blocks: the items of a list and the rows of a
 * table are blocks of their own.
 */
final class BodyBlocks {

	private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "pre", "blockquote", "figure", "table");

	private static final Map<String, BlockKind> PLAIN = Map.of("h2", BlockKind.HEADING_2, "h3", BlockKind.HEADING_3,
			"h4", BlockKind.HEADING_4, "hr", BlockKind.RULE);

	private final List<Block> blocks = new ArrayList<>();

	private BodyBlocks() {
	}

	static List<Block> read(String html) {
		BodyBlocks reader = new BodyBlocks();
		Jsoup.parseBodyFragment(html).body().children().forEach((child) -> reader.read(child, BlockKind.PARAGRAPH, 0));
		return reader.blocks;
	}

	/**
	 * @param prose what a paragraph is here: in a quotation it is a part of that
	 */
	private void read(Element element, BlockKind prose, int depth) {
		switch (element.normalName()) {
			case "ul" -> items(element, BlockKind.BULLET, depth + 1);
			case "ol" -> items(element, element.hasClass("footnotes") ? BlockKind.NOTE : BlockKind.NUMBERED,
					element.hasClass("footnotes") ? 0 : depth + 1);
			case "blockquote" -> {
				BlockKind quote = element.hasClass("pull-quote") ? BlockKind.PULL_QUOTE : BlockKind.QUOTE;
				element.children().forEach((child) -> read(child, quote, depth));
			}
			case "pre" -> add(BlockKind.CODE, depth, Tokeniser.plain(element.wholeText()), element, Map.of());
			case "figure" -> figure(element, depth);
			case "table" -> table(element, depth);
			default -> add(PLAIN.getOrDefault(element.normalName(), prose), depth,
					InlineTokens.of(element.childNodes()), element, Map.of());
		}
	}

	private void items(Element list, BlockKind kind, int depth) {
		for (Element item : list.children()) {
			List<Node> line = new ArrayList<>();
			List<Element> further = new ArrayList<>();
			for (Node node : item.childNodes()) {
				boolean block = node instanceof Element element && BLOCKS.contains(element.normalName());
				if (!block) {
					line.add(node);
				}
				else if (InlineTokens.of(line).isEmpty() && further.isEmpty() && node.nodeName().equals("p")) {
					line.add(node);
				}
				else {
					further.add((Element) node);
				}
			}
			add(kind, depth, InlineTokens.of(line), item, Map.of());
			further.forEach((child) -> read(child, BlockKind.PARAGRAPH, depth));
		}
	}

	private void figure(Element figure, int depth) {
		Element table = figure.selectFirst("> table");
		Element image = figure.selectFirst("> img");
		Element caption = figure.selectFirst("> figcaption");
		List<Token> words = (caption != null) ? InlineTokens.of(caption.childNodes()) : List.of();
		if (table != null) {
			table(table, depth);
		}
		else if (image != null) {
			add(BlockKind.IMAGE, depth, words, figure, Map.of(Block.IMAGE, image.attr("src"), "alternative",
					image.attr("alt"), "decorative", image.hasClass("decorative") ? "✓" : ""));
		}
		else if (figure.hasClass("pending")) {
			Element alternative = figure.selectFirst("> p");
			add(BlockKind.PENDING_IMAGE, depth, words, figure, Map.of(Block.IMAGE, figure.attr("data-source"),
					"alternative", (alternative != null) ? alternative.text() : ""));
		}
		else {
			Element link = figure.selectFirst("> a");
			List<Token> all = new ArrayList<>((link != null) ? InlineTokens.of(link.childNodes()) : List.of());
			if (!words.isEmpty()) {
				all.add(new Token("\n", List.of()));
				all.addAll(words);
			}
			add(BlockKind.EMBED, depth, all, figure, Map.of("address", (link != null) ? link.attr("href") : "",
					"provider", figure.attr("data-provider")));
		}
	}

	private void table(Element table, int depth) {
		for (Element caption : table.select("> caption")) {
			add(BlockKind.TABLE_CAPTION, depth, InlineTokens.of(caption.childNodes()), table, Map.of());
		}
		for (Element row : table.select("> thead > tr, > tbody > tr, > tr")) {
			List<Token> cells = new ArrayList<>();
			for (Element cell : row.children()) {
				if (cell.previousElementSibling() != null) {
					Tokeniser.read(" | ", List.of(), cells);
				}
				cells.addAll(InlineTokens.of(cell.childNodes()));
			}
			Element parent = row.parent();
			boolean head = parent != null && parent.normalName().equals("thead");
			add(head ? BlockKind.TABLE_HEAD : BlockKind.TABLE_ROW, depth, cells, row, Map.of());
		}
	}

	private void add(BlockKind kind, int depth, List<Token> tokens, Element element, Map<String, String> facts) {
		Map<String, String> all = new TreeMap<>(facts);
		if (element.hasAttr("lang")) {
			all.put("language", element.attr("lang"));
		}
		this.blocks.add(new Block(kind, depth, tokens, all));
	}

}
