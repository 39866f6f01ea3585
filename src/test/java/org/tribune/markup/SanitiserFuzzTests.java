package org.tribune.markup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks for HTML that gets through the sanitiser, led by the code it reaches:
 * {@code JAZZER_FUZZ=1 ./mvnw test -Dtest=SanitiserFuzzTests}. In a build, what is known
 * is tried: the corpora, and what was found before.
 */
class SanitiserFuzzTests {

	@DictionaryEntries({ "<svg>", "<math>", "<mtext>", "<mglyph>", "<annotation-xml encoding=\"text/html\">",
			"<foreignObject>", "<desc>", "<style>", "</style>", "<title>", "</title>", "<noscript>", "</noscript>",
			"<template>", "</template>", "<textarea>", "<script>", "<xmp>", "<plaintext>", "<iframe src=", "<table>",
			"<caption>", "<tr>", "<td>", "<select>", "<option>", "<!--", "-->", "--!>", "<![CDATA[", "]]>",
			"<a href=\"", "<img src=\"/media/1/", " onerror=", "javascript:", "data:text/html,", "&Tab;", "&colon;",
			"&#x", "<figure>", "<figcaption>", "<figure class=\"embed\" data-source=\"",
			"<blockquote class=\"pull-quote\">", "<cite>", "<ol class=\"footnotes\">", "<sup class=\"footnote-ref\">",
			"<li id=\"note-1\">", "<pre>\\x0A", "<code>", "<h2 id=\"", "<span lang=\"", "<abbr title=\"", "<ol>",
			"<ul>", "<li>", "<p>", "<br>", "<hr>", "</p>", "<b><p></b>", "<a><table><a>", "\u00a0", "\u202f", "« ",
			" »", "\u00ad", "\u2028", "\ufeff" })
	@MethodSource("known")
	@FuzzTest(maxDuration = "5m")
	void nothingGetsThrough(byte[] html) {
		BodyOracle.judge(new String(html, StandardCharsets.UTF_8));
	}

	/** All attacks in one, each alone being tried elsewhere, and each body. */
	static Stream<Arguments> known() {
		List<String> attacks = Corpus.attacks();
		Stream<String> texts = Boolean.parseBoolean(System.getProperty("jazzer.hooks")) ? attacks.stream()
				: Stream.of(String.join("\n", attacks));
		return Stream.concat(texts, Corpus.bodies().stream())
			.map((text) -> Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8)));
	}

}
