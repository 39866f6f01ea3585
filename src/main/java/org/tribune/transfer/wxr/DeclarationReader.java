package org.tribune.transfer.wxr;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * Reads the authors and terms that stand before the items.
 */
final class DeclarationReader {

	private DeclarationReader() {
	}

	/**
	 * Reads the declaration at which the cursor stands.
	 * @return nothing when the declaration names nothing
	 */
	static @Nullable WxrRecord read(ElementCursor cursor) throws XMLStreamException, WxrFault {
		String kind = cursor.name();
		Map<String, String> fields = new HashMap<>();
		while (cursor.nextChild()) {
			String field = cursor.name();
			if (field.equals("wp:termmeta") || fields.containsKey(field)) {
				cursor.skip();
			}
			else {
				fields.put(field, cursor.text());
			}
		}
		return kind.equals("wp:author") ? author(fields) : term(kind, fields);
	}

	private static @Nullable WxrAuthor author(Map<String, String> fields) {
		String login = fields.getOrDefault("wp:author_login", "");
		return login.isEmpty() ? null : new WxrAuthor(fields.getOrDefault("wp:author_id", ""), login,
				fields.getOrDefault("wp:author_email", ""), fields.getOrDefault("wp:author_display_name", ""),
				fields.getOrDefault("wp:author_first_name", ""), fields.getOrDefault("wp:author_last_name", ""));
	}

	private static @Nullable WxrTerm term(String kind, Map<String, String> fields) {
		WxrTerm term = switch (kind) {
			case "wp:category" -> term(WxrTerm.CATEGORY, fields, "wp:category_nicename", "wp:cat_name",
					"wp:category_parent", "wp:category_description");
			case "wp:tag" ->
				term(WxrTerm.TAG, fields, "wp:tag_slug", "wp:tag_name", "wp:tag_parent", "wp:tag_description");
			default -> term(fields.getOrDefault("wp:term_taxonomy", ""), fields, "wp:term_slug", "wp:term_name",
					"wp:term_parent", "wp:term_description");
		};
		return (term.slug().isEmpty() && term.name().isEmpty()) ? null : term;
	}

	private static WxrTerm term(String taxonomy, Map<String, String> fields, String slug, String name, String parent,
			String description) {
		return new WxrTerm(taxonomy, fields.getOrDefault(slug, ""), fields.getOrDefault(parent, ""),
				fields.getOrDefault(name, ""), fields.getOrDefault(description, ""));
	}

}
