package org.tribune.export;

import java.util.Locale;
import java.util.Set;

import org.tribune.markup.Body;
import org.tribune.markup.Markup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Reads a line of an export that anybody may have changed: bodies go through the
 * sanitiser like every other body. What it left alone comes back to the letter.
 */
@Component
class SafeWords {

	private static final String BODY = "body_html";

	private static final Set<Kind> WITH_BODIES = Set.of(Kind.ARTICLES, Kind.REVISIONS, Kind.PAGES);

	private final Markup markup;

	private final JsonMapper json;

	SafeWords(Markup markup, JsonMapper json) {
		this.markup = markup;
		this.json = json;
	}

	ObjectNode clean(Kind kind, String line) {
		if (!(this.json.readTree(line) instanceof ObjectNode fields)) {
			throw new IllegalArgumentException("A line of " + kind.entry() + " is not an object of JSON.");
		}
		JsonNode html = fields.get(BODY);
		if (!WITH_BODIES.contains(kind) || html == null || !html.isString()) {
			return fields;
		}
		JsonNode language = fields.get("language");
		Body body = this.markup.body(html.stringValue(),
				(language != null && language.isString()) ? Locale.of(language.stringValue()) : Locale.FRENCH, false);
		if (!body.html().equals(html.stringValue())) {
			fields.put(BODY, body.html());
			if (kind == Kind.ARTICLES) {
				fields.put("body_text", body.text());
				fields.put("word_count", body.wordCount());
				fields.put("reading_minutes", body.readingMinutes());
				fields.set("table_of_contents", this.json.valueToTree(body.tableOfContents()));
			}
		}
		return fields;
	}

}
