package org.tribune.markup;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class XssTests {

	private static final Set<String> FOR_ADDRESSES = Set.of("href", "src", "data-source");

	private final Markup markup = new Markup();

	static List<String> attacks() {
		return Corpus.attacks();
	}

	@Test
	void attacksAreManyAndDifferent() {
		assertThat(attacks()).hasSizeGreaterThan(250).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void nothingGetsThroughThatTheSchemaDoesNotName(String attack) {
		for (String html : List.of(attack, "<p>a" + attack + "b</p>", "<ul><li>" + attack, "<table><tr><td>" + attack,
				"<figure><figcaption>" + attack, "<h2>" + attack, "<blockquote>" + attack, "<pre>" + attack)) {
			String stored = this.markup.body(html, Locale.FRENCH, true).html();
			assertThat(SchemaCheck.faults(stored)).as(html).isEmpty();
			for (Element element : Jsoup.parseBodyFragment(stored).getAllElements()) {
				assertThat(element.attributes()).as(html).allSatisfy(this::leadsToNoScript);
			}
		}
	}

	private void leadsToNoScript(Attribute attribute) {
		assertThat(attribute.getKey()).doesNotStartWith("on");
		if (FOR_ADDRESSES.contains(attribute.getKey())) {
			assertThat(attribute.getValue())
				.matches("(?:https?://[^/@\\\\]+(?:[/?#].*)?|mailto:.+|tel:[^:]+|/(?![/\\\\]).*|#.+)");
		}
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void storedAttackParsesToWhatWasStored(String attack) {
		String stored = this.markup.body(attack, Locale.FRENCH, true).html();
		assertThat(HtmlWriter.write(Jsoup.parseBodyFragment(stored).body()).replace("\n", ""))
			.isEqualTo(stored.replace("\n", ""));
		assertThat(this.markup.body(stored, Locale.FRENCH, true).html()).isEqualTo(stored);
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void lineIsPlainText(String attack) {
		String line = this.markup.line(attack, Locale.FRENCH, true);
		assertThat(line).doesNotContainPattern("(?i)<[a-z/!?][^<>]*>").doesNotContainPattern("\\p{Cntrl}");
		assertThat(this.markup.line(line, Locale.FRENCH, true)).isEqualTo(line);
	}

	@Test
	void whatWasTakenAwayIsReported() {
		Body body = this.markup.body(
				"<p onclick=x>a<script>b</script><a href='javascript:c'>d</a></p>"
						+ "<iframe src='data:text/html,e'></iframe><img src='data:f'><form><input></form>",
				Locale.FRENCH, true);
		assertThat(body.html()).isEqualTo("<p>ad</p>\n");
		assertThat(body.removed()).containsExactly("attribute onclick", "script", "link javascript:c",
				"iframe data:text/html,e", "image data:f", "input");
	}

}
