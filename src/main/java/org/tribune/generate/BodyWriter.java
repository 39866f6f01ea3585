package org.tribune.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the body of one article: sections under headings, here and there a quotation, a
 * list, a note.
 */
final class BodyWriter {

	private static final int SECTION_WORDS = 260;

	private final Pen pen;

	private final Dice dice;

	private final String themeSlug;

	private final StringBuilder html = new StringBuilder(8192);

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
	 * The body, in the schema of bodies.
	 * @param length how many words it is to have, about
	 */
	String write(int length) {
		paragraph("débuts");
		boolean quoted = this.dice.chance(0.6);
		boolean listed = this.dice.chance(0.65);
		while (this.words < length - SECTION_WORDS / 2) {
			if (this.words > 90) {
				heading(this.dice.chance(0.12) ? 3 : 2);
			}
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
		line("p", "", this.pen.write("chutes"));
		notes();
		return this.html.toString();
	}

	private void paragraph(String first) {
		this.html.append("<p>").append(counted(this.pen.write(first)));
		int sentences = this.dice.between(2, 5);
		for (int sentence = 0; sentence < sentences; sentence++) {
			this.html.append(' ').append(adorned(counted(this.pen.write("phrases"))));
		}
		if (this.dice.chance(0.05)) {
			note();
		}
		this.html.append("</p>\n");
	}

	private String adorned(String sentence) {
		double chance = this.dice.fraction();
		if (chance < 0.02) {
			return "<strong>" + sentence + "</strong>";
		}
		if (chance < 0.035) {
			return "<em>" + sentence + "</em>";
		}
		if (chance < 0.045) {
			return "<a href=\"/themes/" + this.themeSlug + "\">" + sentence + "</a>";
		}
		return sentence;
	}

	private void heading(int level) {
		line("h" + level, "", this.pen.write("intertitres"));
	}

	private void quotation() {
		String kind = this.dice.chance(0.7) ? " class=\"pull-quote\"" : "";
		line("blockquote", kind, "<p>" + this.pen.write("citations") + "</p>");
	}

	private void list() {
		line("p", "", this.pen.write("annonces"));
		String name = this.dice.chance(0.3) ? "ol" : "ul";
		this.html.append('<').append(name).append(">\n");
		int items = this.dice.between(2, 4);
		for (int item = 0; item < items; item++) {
			line("li", "", lowered(this.pen.write("puces")));
		}
		line("li", "", this.pen.write("dernières puces"));
		this.html.append("</").append(name).append(">\n");
	}

	private static String lowered(String text) {
		return Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	private void note() {
		this.notes.add(this.pen.write("notes"));
		int number = this.notes.size();
		this.html.append("<sup class=\"footnote-ref\" id=\"ref-")
			.append(number)
			.append("\"><a href=\"#note-")
			.append(number)
			.append("\">")
			.append(number)
			.append("</a></sup>");
	}

	private void notes() {
		if (this.notes.isEmpty()) {
			return;
		}
		this.html.append("<ol class=\"footnotes\">\n");
		for (int number = 1; number <= this.notes.size(); number++) {
			line("li", " id=\"note-" + number + "\"",
					this.notes.get(number - 1) + " <a class=\"footnote-back\" href=\"#ref-" + number + "\">↩</a>");
		}
		this.html.append("</ol>\n");
	}

	private void line(String element, String attributes, String text) {
		this.html.append('<').append(element).append(attributes).append('>');
		this.html.append(counted(text)).append("</").append(element).append(">\n");
	}

	private String counted(String text) {
		this.words += (int) text.chars().filter((one) -> one == ' ').count() + 1;
		return text;
	}

}
