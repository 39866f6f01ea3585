package org.tribune.markup;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SanitiserTests {

	private final Markup markup = new Markup();

	static List<String[]> pairs() {
		return Corpus.pairs("html.txt");
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void whatArrivesIsSetIntoTheSchema(String html, String stored) {
		Body body = this.markup.body(html, Locale.FRENCH, false);
		assertThat(body.html().replace("\n", "").replace('\u202f', ' ')).isEqualTo(stored);
		assertThat(SchemaCheck.faults(body.html())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void whatIsStoredStaysAsItIs(String html, String stored) {
		assertThat(this.markup.body(stored, Locale.FRENCH, false).html().replace("\n", "")).isEqualTo(stored);
	}

	@Test
	void eachBlockItemAndRowStandsOnALineOfItsOwn() {
		assertThat(stored("<p>a</p><ul><li>b<li>c</ul><table><tr><td>d</table>")).isEqualTo("""
				<p>a</p>
				<ul>
				<li>b</li>
				<li>c</li>
				</ul>
				<table>
				<tbody>
				<tr><td>d</td></tr>
				</tbody>
				</table>
				""");
	}

	@Test
	void codeKeepsItsSpacesAndLines() {
		assertThat(stored("<pre>\n\na\n\n\tb  c<br>d<div>e</div>f</pre>"))
			.isEqualTo("<pre><code>a\n\n\tb  c\nd\ne\nf</code></pre>\n");
	}

	@Test
	void listsBeyondTheSixthLevelBecomeParagraphs() {
		String stored = stored("<ul><li>a".repeat(9));
		assertThat(stored.split("<ul>")).hasSize(7);
		assertThat(stored).contains("<li><p>a</p><p>a</p><p>a</p><p>a</p></li>");
	}

	@Test
	void charactersThatNoTextHoldsAreLeftOut() {
		assertThat(stored("<p>a\0b\u0001c\ufeffd\ufffee\u202ef\ud800g\u0007</p><p>👩‍🚀 é\u200b</p>"))
			.isEqualTo("<p>abcdefg</p>\n<p>👩‍🚀 é\u200b</p>\n");
	}

	@Test
	void emptyBodyIsEmpty() {
		Body body = this.markup.body(" \n<p></p>", Locale.FRENCH, true);
		assertThat(body).isEqualTo(new Body("", "", "", 0, 1, List.of(), List.of()));
	}

	@Test
	void removalsAreNamedOnceAndCutWhenLong() {
		Body body = this.markup.body("<script></script><script></script><a href='page.html'>x</a><ol start=2><li>y</ol>"
				+ "<img src='data:" + "x".repeat(500) + "'><iframe src='/x'></iframe>", Locale.FRENCH, false);
		assertThat(body.removed()).hasSize(5)
			.startsWith("script", "link page.html", "attribute start")
			.endsWith("iframe /x");
		assertThat(body.removed()).allMatch((removal) -> removal.length() <= 160);
	}

	private String stored(String html) {
		return this.markup.body(html, Locale.FRENCH, false).html();
	}

}
