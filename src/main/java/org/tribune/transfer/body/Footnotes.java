package org.tribune.transfer.body;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The footnotes of one body: those of the block editor, which stand in a custom field,
 * and those that plugins write into the text.
 */
class Footnotes {

	private static final JsonMapper JSON = new JsonMapper();

	private final List<Note> notes = new ArrayList<>();

	Footnotes(String customField) {
		if (customField.isBlank()) {
			return;
		}
		try {
			for (JsonNode note : JSON.readTree(customField)) {
				this.notes.add(new Note(note.path("id").asString(""), note.path("content").asString("")));
			}
		}
		catch (JacksonException ex) {
			// Kept in sight instead of lost: the editor sees what the export held.
			this.notes.add(new Note("", Entities.escape(customField)));
		}
	}

	/**
	 * Adds a note that stands in the text, and returns the reference that takes its
	 * place.
	 */
	String inline(String content) {
		this.notes.add(new Note("", content));
		return RawHtml.of(reference(this.notes.size()));
	}

	/**
	 * Puts the references and the list of the block editor into the form of the schema.
	 */
	void apply(Element body) {
		for (Element written : body.select("sup[data-fn]")) {
			int number = number(written.attr("data-fn"));
			if (number > 0) {
				written.replaceWith(reference(number));
			}
		}
		body.select("ol.wp-block-footnotes").remove();
		if (this.notes.isEmpty()) {
			return;
		}
		Element list = body.appendElement("ol").addClass("footnotes");
		for (int number = 1; number <= this.notes.size(); number++) {
			list.appendElement("li").attr("id", "note-" + number).html(this.notes.get(number - 1).content.strip());
		}
	}

	private int number(String id) {
		for (int number = 1; number <= this.notes.size(); number++) {
			if (!id.isEmpty() && this.notes.get(number - 1).id.equals(id)) {
				return number;
			}
		}
		return 0;
	}

	private static Element reference(int number) {
		Element reference = new Element("sup").addClass("footnote-ref");
		reference.appendElement("a").attr("href", "#note-" + number).text(String.valueOf(number));
		return reference;
	}

	private record Note(String id, String content) {
	}

}
