package org.tribune.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Numbers the notes in the order of their first reference and links both ways. A
 * reference without a note becomes plain text; a note without a reference comes last.
 */
final class Footnotes {

	/** The attribute that holds a note's or a reference's key until it has a number. */
	static final String KEY = "data-note";

	private static final String BACK = "↩";

	private static final class Note {

		private final Element item;

		private int number;

		private int references;

		Note(Element item) {
			this.item = item;
		}

	}

	private final Map<String, Note> byKey = new HashMap<>();

	private final Map<Element, Note> all = new LinkedHashMap<>();

	private final List<Note> numbered = new ArrayList<>();

	private Footnotes(Element notes) {
		for (Element item : notes.children()) {
			Note note = new Note(item);
			this.all.put(item, note);
			this.byKey.putIfAbsent(item.attr(KEY), note);
		}
		this.byKey.remove("");
	}

	static Element reference(String key, String text) {
		Element reference = new Element("sup").attr(KEY, key);
		reference.appendChild(new TextNode(Characters.collapse(Characters.clean(text))));
		return reference;
	}

	/**
	 * Makes references that have no note plain superscripts.
	 */
	static void release(Element body, Element notes, Removals removals) {
		Set<String> keys = new HashSet<>(notes.children().eachAttr(KEY));
		for (Element text : List.of(body, notes)) {
			for (Element reference : text.select("sup[" + KEY + "]")) {
				if (!keys.contains(reference.attr(KEY))) {
					reference.removeAttr(KEY);
					removals.add("footnote reference without a note", reference.text());
				}
			}
		}
	}

	/**
	 * Numbers the references in the body and appends the notes to it.
	 */
	static void number(Element body, Element notes) {
		Footnotes footnotes = new Footnotes(notes);
		notes.empty();
		footnotes.refer(body);
		if (footnotes.all.isEmpty()) {
			return;
		}
		Element list = new Element("ol").addClass("footnotes");
		Deque<Note> waiting = new ArrayDeque<>(footnotes.all.values());
		for (int index = 0; index < footnotes.all.size(); index++) {
			if (index == footnotes.numbered.size()) {
				footnotes.add(nextWithoutNumber(waiting));
			}
			Note note = footnotes.numbered.get(index);
			note.item.removeAttr(KEY).attr("id", "note-" + note.number);
			footnotes.refer(note.item);
			list.appendChild(note.item);
		}
		footnotes.numbered.forEach(Footnotes::linkBack);
		if (body.lastElementChild() instanceof Element last && last.nameIs("hr")) {
			last.remove();
		}
		body.appendChild(list);
	}

	private static Note nextWithoutNumber(Deque<Note> waiting) {
		Note note = waiting.remove();
		while (note.number > 0) {
			note = waiting.remove();
		}
		return note;
	}

	private void add(Note note) {
		this.numbered.add(note);
		note.number = this.numbered.size();
	}

	private void refer(Element text) {
		for (Element reference : text.select("sup[" + KEY + "]")) {
			Note note = this.byKey.get(reference.attr(KEY));
			reference.removeAttr(KEY);
			if (note == null) {
				continue;
			}
			if (note.number == 0) {
				add(note);
			}
			note.references++;
			reference.addClass("footnote-ref").attr("id", id(note, note.references));
			reference.empty().appendElement("a").attr("href", "#note-" + note.number).text(String.valueOf(note.number));
		}
	}

	private static String id(Note note, int reference) {
		return "ref-" + note.number + ((reference > 1) ? "-" + reference : "");
	}

	private static void linkBack(Note note) {
		if (note.references == 0) {
			return;
		}
		Element place = lastLine(note.item);
		for (int reference = 1; reference <= note.references; reference++) {
			place.appendText((place.childNodeSize() > 0) ? " " : "");
			place.appendElement("a").addClass("footnote-back").attr("href", "#" + id(note, reference)).text(BACK);
		}
	}

	/** Where the note's text ends: the item, its last paragraph, or a new one. */
	private static Element lastLine(Element item) {
		@Nullable Element last = item.lastElementChild();
		if (last != null && last.nameIs("p")) {
			return last;
		}
		boolean endsWithBlock = last != null && last == item.lastChild() && Schema.isBlock(last.normalName());
		return endsWithBlock ? item.appendElement("p") : item;
	}

}
