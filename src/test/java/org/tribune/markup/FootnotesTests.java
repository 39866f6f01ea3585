package org.tribune.markup;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FootnotesTests {

	private final Markup markup = new Markup();

	@Test
	void notesAreNumberedInTheOrderOfTheirFirstReference() {
		assertThat(stored("<p>a" + reference("b") + " c" + reference("a") + "</p>" + notes("a", "b"))).isEqualTo("""
				<p>a%s c%s</p>
				<ol class="footnotes">
				<li id="note-1">note b%s</li>
				<li id="note-2">note a%s</li>
				</ol>
				""".formatted(numbered(1, ""), numbered(2, ""), back("1"), back("2")));
	}

	@Test
	void secondReferenceHasItsOwnIdAndWayBack() {
		assertThat(stored("<p>a" + reference("a") + " b" + reference("a") + "</p>" + notes("a"))).isEqualTo("""
				<p>a%s b%s</p>
				<ol class="footnotes">
				<li id="note-1">note a%s%s</li>
				</ol>
				""".formatted(numbered(1, ""), numbered(1, "-2"), back("1"), back("1-2")));
	}

	@Test
	void noteWithoutReferenceComesLast() {
		assertThat(stored("<p>a" + reference("c") + "</p>" + notes("a", "b", "c"))).contains("""
				<li id="note-1">note c%s</li>
				<li id="note-2">note a</li>
				<li id="note-3">note b</li>
				""".formatted(back("1")));
	}

	@Test
	void referenceWithoutANoteKeepsItsText() {
		Body body = this.markup.body("<p>a" + reference("x") + "</p>" + notes("a"), Locale.FRENCH, false);
		assertThat(body.html()).startsWith("<p>a<sup>7</sup></p>\n");
		assertThat(body.removed()).containsExactly("footnote reference without a note 7");
	}

	@Test
	void noteMayReferToAnother() {
		assertThat(stored("<p>a" + reference("a") + "</p><ol class='footnotes'><li id='b'>deux</li><li id='a'>un"
				+ reference("b") + "</li></ol>"))
			.contains(
					"<li id=\"note-1\">un" + numbered(2, "") + back("1") + "</li>\n<li id=\"note-2\">deux" + back("2"));
	}

	@Test
	void wayBackStandsAtTheEndOfTheLastParagraph() {
		assertThat(
				stored("<p>a" + reference("a") + "</p><ol class='footnotes'><li id='a'><p>un</p><p>deux</p></li></ol>"))
			.contains("<li id=\"note-1\"><p>un</p><p>deux" + back("1") + "</p></li>");
		assertThat(stored("<p>a" + reference("a") + "</p><ol class='footnotes'><li id='a'>un<pre>deux</pre></li></ol>"))
			.contains("<li id=\"note-1\">un<pre><code>deux</code></pre><p>" + back("1").strip() + "</p></li>");
	}

	@Test
	void notesOfSeveralListsComeTogetherAtTheEnd() {
		assertThat(
				stored("<p>a" + reference("a") + "</p>" + notes("a") + "<p>b" + reference("b") + "</p>" + notes("b")))
			.containsOnlyOnce("<ol class=\"footnotes\">")
			.endsWith("<li id=\"note-2\">note b" + back("2") + "</li>\n</ol>\n");
	}

	@Test
	void twoNotesOfTheSameIdAreBothKept() {
		assertThat(stored("<p>a" + reference("a") + "</p>" + notes("a", "a"))).contains("""
				<li id="note-1">note a%s</li>
				<li id="note-2">note a</li>
				""".formatted(back("1")));
	}

	@Test
	void emptyNoteIsNoNote() {
		assertThat(stored("<p>a" + reference("a") + "</p><ol class='footnotes'><li id='a'> "
				+ "<a class='footnote-back' href='#ref-1'>↩</a></li></ol>"))
			.isEqualTo("<p>a<sup>7</sup></p>\n");
	}

	@Test
	void exponentIsNoReference() {
		assertThat(stored("<p>10<sup>3</sup> <sup><a href=\"https://e.org/\">2</a></sup></p>"))
			.isEqualTo("<p>10<sup>3</sup> <sup><a href=\"https://e.org/\" rel=\"noopener\">2</a></sup></p>\n");
	}

	@Test
	void referenceStandsInNoLink() {
		assertThat(stored("<p><strong>a" + reference("a") + "</strong></p>" + notes("a")))
			.startsWith("<p><strong>a" + numbered(1, "") + "</strong></p>");
	}

	private String stored(String html) {
		return this.markup.body(html, Locale.FRENCH, false).html();
	}

	private static String reference(String key) {
		return "<sup class='footnote-ref'><a href='#" + key + "'>7</a></sup>";
	}

	private static String notes(String... keys) {
		StringBuilder list = new StringBuilder("<ol class='footnotes'>");
		for (String key : keys) {
			list.append("<li id='").append(key).append("'>note ").append(key).append("</li>");
		}
		return list.append("</ol>").toString();
	}

	private static String numbered(int number, String suffix) {
		return "<sup class=\"footnote-ref\" id=\"ref-%1$d%2$s\"><a href=\"#note-%1$d\">%1$d</a></sup>".formatted(number,
				suffix);
	}

	private static String back(String reference) {
		return " <a class=\"footnote-back\" href=\"#ref-" + reference + "\">↩</a>";
	}

}
