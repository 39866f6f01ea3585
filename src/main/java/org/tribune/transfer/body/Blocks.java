package org.tribune.transfer.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tribune.transfer.body.BodyNote.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the comments of the block editor out of a body, and tells text that blocks have
 * made from text that still waits for its paragraphs.
 */
class Blocks {

	/** Class of a division whose text waits for its paragraphs. */
	static final String FREEFORM = "tribune-freeform";

	private static final Pattern BLOCK = Pattern
		.compile("\\s*(/?)wp:([a-z][a-z0-9_-]*(?:/[a-z][a-z0-9_-]*)?)(?:\\s+(\\{.*\\}))?\\s*(/?)", Pattern.DOTALL);

	private static final Set<String> SILENT = Set.of("more", "nextpage", "spacer", "footnotes", "page-break");

	private static final JsonMapper JSON = new JsonMapper();

	private final List<Part> parts = new ArrayList<>();

	private final StringBuilder part = new StringBuilder();

	private final Notes notes;

	private int depth;

	private Blocks(Notes notes) {
		this.notes = notes;
	}

	/**
	 * Divides a body.
	 * @return the parts in order; a part that is freeform waits for its paragraphs
	 */
	static List<Part> divide(String content, Notes notes) {
		return new Blocks(notes).divide(content);
	}

	private List<Part> divide(String content) {
		int copied = 0;
		for (int start = content.indexOf("<!--"); start >= 0; start = content.indexOf("<!--", copied)) {
			int end = content.indexOf("-->", start);
			end = (end < 0) ? content.length() : end;
			this.part.append(content, copied, start);
			comment(content.substring(start + 4, Math.max(start + 4, end)));
			copied = Math.min(content.length(), end + 3);
		}
		this.part.append(content, copied, content.length());
		flush();
		return this.parts;
	}

	private void comment(String comment) {
		Matcher block = BLOCK.matcher(comment);
		if (!block.matches()) {
			// WordPress's own marks (more, nextpage, noteaser) and anybody's remarks.
			this.part.append("\n\n", 0, (this.depth == 0) ? 2 : 0);
			return;
		}
		String name = block.group(2).replaceFirst("^core/", "");
		boolean freeform = name.equals("freeform") || name.equals("classic");
		if (!block.group(4).isEmpty()) {
			selfClosing(name, attributes(block));
		}
		else if (block.group(1).isEmpty()) {
			open(freeform);
		}
		else {
			close(freeform);
		}
	}

	private void open(boolean freeform) {
		if (this.depth == 0) {
			flush();
		}
		this.depth++;
		this.part.append(freeform ? "<div class=\"" + FREEFORM + "\">" : "");
	}

	private void close(boolean freeform) {
		this.part.append(freeform ? "</div>" : "");
		if (this.depth > 0) {
			this.depth--;
			if (this.depth == 0) {
				this.depth = 1;
				flush();
				this.depth = 0;
			}
		}
	}

	private void flush() {
		if (!this.part.toString().isBlank()) {
			this.parts.add(new Part(this.part.toString(), this.depth == 0));
		}
		this.part.setLength(0);
	}

	private void selfClosing(String name, String attributes) {
		if (this.depth == 0) {
			flush();
		}
		if (name.equals("embed") || name.startsWith("core-embed/")) {
			Embed embed = Embed.of(value(attributes, "url"));
			this.part.append((embed != null) ? RawHtml.of(embed.figure("", "")) : "");
		}
		else if (name.equals("separator")) {
			this.part.append("<hr>");
		}
		else if (name.equals("block")) {
			this.notes.add(Kind.REUSABLE_BLOCK, value(attributes, "ref"));
		}
		else if (!SILENT.contains(name)) {
			this.notes.add(Kind.EMPTY_BLOCK, name);
		}
	}

	private static String attributes(Matcher block) {
		String attributes = block.group(3);
		return (attributes != null) ? attributes : "{}";
	}

	private static String value(String attributes, String name) {
		try {
			return JSON.readTree(attributes).path(name).asString("");
		}
		catch (JacksonException ex) {
			// Damaged attributes say nothing: the block is treated as one without them.
			return "";
		}
	}

	/**
	 * A piece of a body.
	 *
	 * @param html without comments
	 * @param freeform whether the text waits for its paragraphs
	 */
	record Part(String html, boolean freeform) {
	}

}
