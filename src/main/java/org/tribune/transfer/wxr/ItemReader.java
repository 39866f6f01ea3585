package org.tribune.transfer.wxr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.tribune.transfer.wxr.WxrItem.Dates;
import org.tribune.transfer.wxr.WxrItem.Term;

/**
 * Reads one item. Of the custom fields it keeps those that mean something outside of
 * WordPress, of the comments their number.
 */
class ItemReader {

	private static final Set<String> KEPT_META = Set.of(WxrItem.THUMBNAIL, WxrItem.ALTERNATIVE_TEXT, WxrItem.FOOTNOTES);

	private static final Set<String> FIELDS = Set.of("title", "link", "guid", "pubDate", "dc:creator",
			"content:encoded", "excerpt:encoded", "wp:post_id", "wp:post_date", "wp:post_date_gmt", "wp:post_modified",
			"wp:post_modified_gmt", "wp:post_name", "wp:status", "wp:post_parent", "wp:post_type", "wp:post_password",
			"wp:is_sticky", "wp:attachment_url");

	private static final Set<String> LONG_FIELDS = Set.of("content:encoded", "excerpt:encoded");

	private static final int SHORT_LIMIT = 20_000;

	private final ElementCursor cursor;

	private final Map<String, String> fields = new HashMap<>();

	private final Map<String, String> meta = new HashMap<>();

	private final List<Term> terms = new ArrayList<>();

	private int comments;

	private int allowance = WxrReader.ITEM_LIMIT;

	private boolean oversized;

	private ItemReader(ElementCursor cursor) {
		this.cursor = cursor;
	}

	static WxrItem read(ElementCursor cursor, int position) throws XMLStreamException, WxrFault {
		return new ItemReader(cursor).read(position);
	}

	private WxrItem read(int position) throws XMLStreamException, WxrFault {
		int line = this.cursor.line();
		while (this.cursor.nextChild()) {
			readChild(this.cursor.name());
		}
		Dates dates = new Dates(field("wp:post_date"), field("wp:post_date_gmt"), field("wp:post_modified"),
				field("wp:post_modified_gmt"), field("pubDate"));
		return new WxrItem(position, line, field("wp:post_id"), field("wp:post_type"), field("wp:status"),
				!field("wp:post_password").isEmpty(), field("wp:is_sticky").equals("1"), field("title"), field("link"),
				field("guid"), field("wp:post_name"), field("wp:post_parent"), field("dc:creator"), dates,
				field("content:encoded"), field("excerpt:encoded"), field("wp:attachment_url"), List.copyOf(this.terms),
				Map.copyOf(this.meta), this.comments, this.oversized);
	}

	private void readChild(String name) throws XMLStreamException, WxrFault {
		switch (name) {
			case "category" -> readTerm();
			case "wp:postmeta" -> readMeta();
			case "wp:comment" -> {
				this.comments++;
				this.cursor.skip();
			}
			default -> {
				if (FIELDS.contains(name) && !this.fields.containsKey(name)) {
					this.fields.put(name, LONG_FIELDS.contains(name) ? longText() : shortText());
				}
				else {
					this.cursor.skip();
				}
			}
		}
	}

	private void readTerm() throws XMLStreamException {
		String domain = this.cursor.attribute("domain");
		String slug = this.cursor.attribute("nicename");
		String name = shortText();
		String taxonomy = switch (domain) {
			case "" -> WxrTerm.CATEGORY;
			case "tag" -> WxrTerm.TAG;
			default -> domain;
		};
		// Exports before WordPress 3.0 name each term twice, once without a nicename.
		boolean known = this.terms.stream()
			.anyMatch((term) -> term.name().equals(name) && (slug.isEmpty() || slug.equals(term.slug()))
					&& (domain.isEmpty() || taxonomy.equals(term.taxonomy())));
		this.terms.removeIf((term) -> !known && term.slug().isEmpty() && term.name().equals(name));
		if (!known && !(name.isEmpty() && slug.isEmpty())) {
			this.terms.add(new Term(taxonomy, slug, name));
		}
	}

	private void readMeta() throws XMLStreamException, WxrFault {
		String key = "";
		while (this.cursor.nextChild()) {
			String name = this.cursor.name();
			if (name.equals("wp:meta_key")) {
				key = shortText();
			}
			else if (name.equals("wp:meta_value") && KEPT_META.contains(key)) {
				this.meta.putIfAbsent(key, longText());
			}
			else {
				this.cursor.skip();
			}
		}
	}

	/** What identifies the item is read however much its body has used up. */
	private String shortText() throws XMLStreamException {
		this.cursor.allow(SHORT_LIMIT);
		String text = this.cursor.text();
		this.oversized |= this.cursor.cut();
		return text;
	}

	private String longText() throws XMLStreamException {
		this.cursor.allow(this.allowance);
		String text = this.cursor.text();
		this.allowance = this.cursor.allowance();
		this.oversized |= this.cursor.cut();
		return text;
	}

	private String field(String name) {
		return this.fields.getOrDefault(name, "");
	}

}
