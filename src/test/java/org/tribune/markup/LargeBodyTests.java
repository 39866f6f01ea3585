package org.tribune.markup;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies of a size or a depth that would exhaust a stack, or never end if the time they
 * take grew faster than they do.
 */
class LargeBodyTests {

	private static final int DEEP = 100_000;

	private static final int LONG = 10_000;

	private static final int WORDS = 1_000;

	private final Markup markup = new Markup();

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<figure><figcaption>",
			"<a href=/x>", "<span lang=en>", "<q>", "<ol class=footnotes><li>", "<h2>", "<center><font>", "<dl><dt>" })
	void depthIsBounded(String tags) {
		Body body = this.markup.body((tags + "mot ").repeat(WORDS) + tags.repeat(DEEP), Locale.FRENCH, true);
		assertThat(depth(body.html())).isLessThan(40);
		assertThat(body.text().split("mot", -1)).hasSize(WORDS + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<svg>", "<math>", "<template>", "<select>", "<iframe>", "<pre>", "<script>", "<!--", "<",
			"&", "\"", "'", "...", "!", " : ", "« ", " – ", "\u00a0", "12 ", "XX", "a@", "C:\\", "https://", "&amp;",
			"<br>", "<hr>", "a<em>!</em>", "<img src=/media/1/a.png>", "<h2>x</h2>",
			"<p>1er « 600 000 % » : l'eau !</p>" })
	void lengthDoesNotExhaust(String part) {
		Body body = this.markup.body("début " + part.repeat(LONG), Locale.FRENCH, true);
		assertThat(body.text()).startsWith("début");
	}

	@Test
	void notesByTheThousandAreNumbered() {
		int notes = LONG / 4;
		StringBuilder html = new StringBuilder();
		for (int note = notes; note > 0; note--) {
			html.append("<p>a<sup class=footnote-ref><a href='#n").append(note).append("'>1</a></sup></p>");
		}
		html.append("<ol class=footnotes>");
		for (int note = 1; note <= notes; note++) {
			html.append("<li id=n").append(note).append(">note").append(note);
		}
		List<String> lines = this.markup.body(html.toString(), Locale.FRENCH, true).text().lines().toList();
		assertThat(lines).hasSize(2 * notes);
		assertThat(lines.get(notes)).isEqualTo("note" + notes);
	}

	private static int depth(String html) {
		int deepest = 0;
		int depth = 0;
		for (int index = html.indexOf('<'); index >= 0; index = html.indexOf('<', index + 1)) {
			boolean single = html.startsWith("<br", index) || html.startsWith("<hr", index)
					|| html.startsWith("<img", index);
			depth += single ? 0 : (html.charAt(index + 1) == '/') ? -1 : 1;
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

}
