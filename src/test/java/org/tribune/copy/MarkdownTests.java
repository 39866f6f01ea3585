package org.tribune.copy;

import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every element of the body's schema in Markdown, and nothing that was text becomes
 * markup.
 */
class MarkdownTests {

	private static final UnaryOperator<String> SITE = (href) -> href.startsWith("#") ? "https://example.org/a/b" + href
			: href.startsWith("/") ? "https://example.org" + href : href;

	@Test
	void wordsKeepTheirMarks() {
		assertThat(markdown(
				"<p>Un <strong>mot </strong>et <em>un autre</em>, <code>a`b</code><br>H<sub>2</sub>O, 1<sup>er</sup>"
						+ " <a href=\"/themes\">thèmes</a></p>"))
			.isEqualTo(
					"Un **mot** et *un autre*, ``a`b``\\\nH<sub>2</sub>O, 1<sup>er</sup> [thèmes](<https://example.org/themes>)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "# titre ~ \\# titre", "- liste ~ \\- liste", "1. liste ~ 1\\. liste",
			"a * b _ c ~ a \\* b \\_ c", "&lt;script&gt; ~ \\<script\\>", "[x](y) ~ \\[x\\](y)", "a | b ~ a \\| b",
			"&amp;lt; ~ \\&lt;", "2026. Une année ~ 2026\\. Une année", "x &gt; y ~ x \\> y", "+1 ~ \\+1" })
	void whatWasTextStaysText(String html, String expected) {
		assertThat(markdown("<p>" + html + "</p>")).isEqualTo(expected);
	}

	@Test
	void structureStays() {
		assertThat(markdown("""
				<h2 id="h-a">Titre</h2>
				<ul>
				<li>un</li>
				<li>deux<ol>
				<li>a</li>
				<li><p>b</p><p>c</p></li>
				</ol></li>
				</ul>
				<blockquote><p>Dit</p><p>l’autre</p></blockquote>
				<hr>
				<pre><code>x = 1
				  y ``` z</code></pre>
				""")).isEqualTo("""
				## Titre

				- un
				- deux

				  1. a
				  2. b

				     c

				> Dit
				>
				> l’autre

				---

				````
				x = 1
				  y ``` z
				````""");
	}

	@Test
	void figuresTablesAndNotesStay() {
		assertThat(markdown(
				"""
						<figure><img src="/media/7/whole/a.jpg" alt="La Vire [1]" width="2" height="1"><figcaption>Légende <span class="credit">A. L.</span></figcaption></figure>
						<figure class="embed" data-provider="youtube"><a href="https://www.youtube.com/watch?v=abcdef" rel="noopener">Un film</a></figure>
						<figure class="pending" data-source="https://example.org/x.jpg"><p>Rien</p></figure>
						<table>
						<caption>Débits</caption>
						<thead>
						<tr><th>Rivière</th><th>m3</th></tr>
						</thead>
						<tbody>
						<tr><td>Vire|Orne</td><td><p>1</p><p>2</p></td></tr>
						</tbody>
						</table>
						<p>Noté.<sup class="footnote-ref" id="ref-1"><a href="#note-1">1</a></sup></p>
						<ol class="footnotes">
						<li id="note-1">Une <em>note</em>. <a class="footnote-back" href="#ref-1">↩</a></li>
						</ol>
						"""))
			.isEqualTo("""
					![La Vire \\[1\\]](<https://example.org/media/7/whole/a.jpg>)

					Légende A. L.

					[Un film](<https://www.youtube.com/watch?v=abcdef>)

					Débits

					| Rivière | m3 |
					| --- | --- |
					| Vire\\|Orne | 1 2 |

					Noté.[^1]

					[^1]: Une *note*.""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "text/markdown ~ true", "text/markdown, text/html;q=0.5 ~ true",
			"text/markdown;q=0.9, text/html ~ false", "text/html, text/markdown ~ false", "text/html, */* ~ false",
			"*/* ~ false", "text/markdown;q=0 ~ false", "text/markdown, */*;q=0.1 ~ true",
			"text/markdown;;;q=x ~ false", "'' ~ false", "text/markdown;q=99999999999 ~ false" })
	void markdownIsServedToWhoeverWouldRatherHaveIt(String accept, boolean preferred) {
		assertThat(MarkdownByAccept.isPreferred(accept)).isEqualTo(preferred);
	}

	private static String markdown(String html) {
		return MarkdownBlocks.of(html, SITE);
	}

}
