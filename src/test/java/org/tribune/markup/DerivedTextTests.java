package org.tribune.markup;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is derived from a body, and plain lines.
 */
class DerivedTextTests {

	private final Markup markup = new Markup();

	@Test
	void textHasALineForEachBlock() {
		assertThat(text("<h2>Titre</h2><p>Un <em>mot</em><br>suite</p><ul><li>a<ul><li>b</li></ul></li></ul>"
				+ "<blockquote><p>c</p><p><cite>d</cite></p></blockquote><hr><pre>e\n  f</pre>"))
			.isEqualTo("Titre\nUn mot\nsuite\na\nb\nc\nd\ne\nf");
	}

	@Test
	void cellsOfARowStandOnOneLine() {
		assertThat(text("<table><caption>t</caption><tr><th>a<th>b<tr><td>c<td>d e</table>"))
			.isEqualTo("t\na b\nc d e");
	}

	@Test
	void captionsAreTextButAlternativesAndBareAddressesAreNot() {
		assertThat(text("<figure><img src='/media/1/a.png' alt='x'><figcaption>Une légende. "
				+ "<span class='credit'>Elle</span></figcaption></figure>"
				+ "<figure class='pending' data-source='https://e.org/x'><p>x</p><figcaption>y</figcaption></figure>"
				+ "<iframe src='https://e.org/y' title='Un film'></iframe><iframe src='https://e.org/z'></iframe>"))
			.isEqualTo("Une légende. Elle\ny\nUn film");
	}

	@Test
	void marksOfFootnotesAreLeftOutButNotTheNotes() {
		assertThat(text("<p>Un mot<sup class='footnote-ref'><a href='#note-1'>1</a></sup> et m<sup>2</sup>.</p>"
				+ "<ol class='footnotes'><li id='note-1'>La note</li></ol>"))
			.isEqualTo("Un mot et m2.\nLa note");
	}

	@Test
	void softHyphensAreLeftOut() {
		assertThat(text("<p>anti\u00adconsti\u00adtution</p>")).isEqualTo("anticonstitution");
	}

	@Test
	void excerptIsTakenFromTheRunningText() {
		Body body = body("<h2>Titre</h2><figure><img src='/media/1/a.png'><figcaption>Légende</figcaption></figure>"
				+ "<p>Le début.</p><blockquote><p>Citation</p></blockquote><p>La suite.</p>");
		assertThat(body.excerpt()).isEqualTo("Le début. La suite.");
		assertThat(body("<ul><li>a</li><li>b</li></ul>").excerpt()).isEqualTo("a b");
	}

	@Test
	void longBodyHasAShortExcerptAndAReadingTime() {
		Body body = body("<p>" + "mot ".repeat(900) + "</p>");
		assertThat(body.excerpt()).hasSizeLessThanOrEqualTo(Excerpt.CARD_CHARACTERS).endsWith("mot…");
		assertThat(body.wordCount()).isEqualTo(900);
		assertThat(body.readingMinutes()).isEqualTo(4);
	}

	@Test
	void tableOfContentsHasTheHeadingsOfTheFirstLevel() {
		assertThat(body("<h2>Un <em>mot</em><sup class='footnote-ref'><a href='#note-1'>1</a></sup></h2><h3>b</h3>"
				+ "<h2>Été & hiver</h2><ol class='footnotes'><li id='note-1'>n</li></ol>")
			.tableOfContents())
			.containsExactly(new TocEntry("h-un-mot", "Un mot"), new TocEntry("h-ete-hiver", "Été & hiver"));
	}

	@Test
	void lineIsPlainText() {
		assertThat(line("  L'<b>eau</b>\n &amp; l&#39;air&nbsp;  ")).isEqualTo("L'eau & l'air");
		assertThat(line("a <script>b</script>c")).isEqualTo("a c");
		assertThat(line("<p>a</p><p>b</p>")).isEqualTo("a b");
		assertThat(line("a\0b\u0007c\u202ed")).isEqualTo("abcd");
	}

	@Test
	void lineKeepsWhatIsNoMarkup() {
		assertThat(line("a < b et c > d")).isEqualTo("a < b et c > d");
		assertThat(line("R&D, AT&T; x&y")).isEqualTo("R&D, AT&T; x&y");
		assertThat(line("I <3 Paris")).isEqualTo("I <3 Paris");
	}

	@Test
	void lineSavedAgainIsTheSame() {
		String line = line("&amp;amp;lt;b&amp;amp;gt; &amp;eacute;");
		assertThat(line).isEqualTo("é");
		assertThat(line(line)).isEqualTo(line);
	}

	private Body body(String html) {
		return this.markup.body(html, Locale.FRENCH, false);
	}

	private String text(String html) {
		return body(html).text();
	}

	private String line(String text) {
		return this.markup.line(text, Locale.FRENCH, false);
	}

}
