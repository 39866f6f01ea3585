package org.tribune.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tribune.markup.Body;
import org.tribune.markup.Slug;
import org.tribune.markup.TocEntry;
import org.tribune.markup.Words;

/**
 * Writes the body of one article: sections under headings, here and there a quotation, a
 * list, a note. It writes at once what {@code Markup} would have made of it and derived
 * from it: a million bodies are not to be parsed.
 */
final class BodyWriter {

	private static final int SECTION_WORDS = 260;

	private final Pen pen;

	private final Dice dice;

	private final String themeSlug;

	private final StringBuilder html = new StringBuilder(8192);

	private final StringBuilder text = new StringBuilder(8192);

	private final List<TocEntry> contents = new ArrayList<>();

	private final Map<String, Integer> ids = new HashMap<>();

	private final List<String> notes = new ArrayList<>();

	private int words;

	/**
	 * A writer for one body.
	 * @param themeSlug of a theme the text may link to
	 */
	BodyWriter(Pen pen, Dice dice, String themeSlug) {
		this.pen = pen;
		this.dice = dice;
		this.themeSlug = themeSlug;
	}

	/**
	 * The body.
	 * @param length how many words it is to have, about
	 */
	Body write(int length) {
		paragraph("débuts");
		boolean quoted = this.dice.chance(0.6);
		boolean listed = this.dice.chance(0.65);
		while (this.words < length - SECTION_WORDS / 2) {
			heading();
			int end = Math.min(length, this.words + SECTION_WORDS);
			while (this.words < end) {
				paragraph("phrases");
			}
			if (!quoted && this.words > length / 3) {
				quotation();
				quoted = true;
			}
			if (!listed && this.words > length / 2) {
				list();
				listed = true;
			}
		}
		line("p", "", this.pen.write("chutes"), "");
		notes();
		String plain = this.text.toString().strip();
		int count = Words.count(plain);
		return new Body(this.html.toString(), plain, "", count, Words.minutes(count), this.contents, List.of());
	}

	private void paragraph(String first) {
		this.html.append("<p>");
		say(this.pen.write(first), "");
		int sentences = this.dice.between(2, 5);
		for (int sentence = 0; sentence < sentences; sentence++) {
			this.html.append(' ');
			this.text.append(' ');
			say(this.pen.write("phrases"), mark());
		}
		if (this.dice.chance(0.05)) {
			note();
		}
		this.html.append("</p>\n");
		this.text.append('\n');
	}

	/** The sentence in both forms; an element around it in one. */
	private void say(String sentence, String element) {
		if (element.isEmpty()) {
			this.html.append(sentence);
		}
		else {
			this.html.append('<').append(element).append('>').append(sentence).append("</");
			this.html.append(element.startsWith("a ") ? "a" : element).append('>');
		}
		this.text.append(sentence);
		this.words += (int) sentence.chars().filter((one) -> one == ' ').count() + 1;
	}

	private String mark() {
		double chance = this.dice.fraction();
		if (chance < 0.02) {
			return "strong";
		}
		if (chance < 0.035) {
			return "em";
		}
		return (chance < 0.045) ? "a href=\"/themes/" + this.themeSlug + "\"" : "";
	}

	private void heading() {
		String title = this.pen.write("intertitres");
		String base = "h-" + Slug.of(title);
		int count = this.ids.merge(base, 1, Integer::sum);
		String id = (count > 1) ? base + "-" + count : base;
		boolean lower = !this.contents.isEmpty() && this.dice.chance(0.12);
		line(lower ? "h3" : "h2", " id=\"" + id + "\"", title, "");
		if (!lower) {
			this.contents.add(new TocEntry(id, title));
		}
	}

	private void quotation() {
		this.html.append(this.dice.chance(0.7) ? "<blockquote class=\"pull-quote\"><p>" : "<blockquote><p>");
		say(this.pen.write("citations"), "");
		this.html.append("</p></blockquote>\n");
		this.text.append('\n');
	}

	private void list() {
		line("p", "", this.pen.write("annonces"), "");
		String name = this.dice.chance(0.3) ? "ol" : "ul";
		this.html.append('<').append(name).append(">\n");
		int items = this.dice.between(2, 4);
		for (int item = 0; item < items; item++) {
			line("li", "", lowered(this.pen.write("puces")), "");
		}
		line("li", "", lowered(this.pen.write("dernières puces")), "");
		this.html.append("</").append(name).append(">\n");
	}

	private static String lowered(String text) {
		return Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	private void note() {
		this.notes.add(this.pen.write("notes"));
		int number = this.notes.size();
		this.html.append("<sup class=\"footnote-ref\" id=\"ref-%d\"><a href=\"#note-%d\">%d</a></sup>".formatted(number,
				number, number));
	}

	private void notes() {
		if (this.notes.isEmpty()) {
			return;
		}
		this.html.append("<ol class=\"footnotes\">\n");
		for (int number = 1; number <= this.notes.size(); number++) {
			line("li", " id=\"note-" + number + "\"", this.notes.get(number - 1),
					" <a class=\"footnote-back\" href=\"#ref-" + number + "\">↩</a>");
		}
		this.html.append("</ol>\n");
	}

	private void line(String element, String attributes, String words, String behind) {
		this.html.append('<').append(element).append(attributes).append('>');
		say(words, "");
		this.html.append(behind).append("</").append(element).append(">\n");
		this.text.append('\n');
	}

}
