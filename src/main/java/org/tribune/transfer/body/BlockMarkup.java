package org.tribune.transfer.body;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Puts what the block editor makes of quotations, verse, tables, files and buttons into
 * the elements of the schema.
 */
final class BlockMarkup {

	private BlockMarkup() {
	}

	static void apply(Element body) {
		List.copyOf(body.select("figure.wp-block-pullquote, blockquote.wp-block-pullquote"))
			.forEach(BlockMarkup::pullQuote);
		body.select("blockquote > cite").forEach((cite) -> cite.wrap("<p></p>"));
		List.copyOf(body.select("pre.wp-block-verse")).forEach(BlockMarkup::verse);
		List.copyOf(body.select("figure:has(> table)")).forEach(BlockMarkup::tables);
		List.copyOf(body.select("div.wp-block-file")).forEach(BlockMarkup::file);
		body.select("div.wp-block-button > a").forEach((link) -> link.wrap("<p></p>"));
	}

	private static void pullQuote(Element block) {
		Element quote = block.normalName().equals("blockquote") ? block : block.selectFirst("blockquote");
		if (quote == null) {
			return;
		}
		quote.clearAttributes().addClass("pull-quote");
		block.replaceWith(quote);
	}

	private static void verse(Element verse) {
		Element paragraph = new Element("p");
		List.copyOf(verse.childNodes()).forEach(paragraph::appendChild);
		LineBreaks.apply(paragraph);
		verse.replaceWith(paragraph);
	}

	/** The caption is the first table's; whatever else is in the figure falls. */
	private static void tables(Element figure) {
		Element caption = figure.selectFirst("figcaption");
		List<Element> tables = figure.children().stream().filter((child) -> child.nameIs("table")).toList();
		if (caption != null && caption.hasText()) {
			tables.getFirst().prependElement("caption").html(caption.html());
		}
		tables.forEach(figure::before);
		figure.remove();
	}

	private static void file(Element file) {
		Element link = file.selectFirst("a[href]:not(.wp-block-file__button)");
		if (link == null) {
			file.remove();
			return;
		}
		if (!link.hasText()) {
			link.appendChild(new TextNode(link.attr("href").replaceFirst(".*/", "")));
		}
		file.replaceWith(new Element("p").appendChild(link));
	}

}
