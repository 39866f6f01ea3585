package org.tribune.markup;

import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the body of any article, tried on a file of awkward ones.
 */
class BodySchemaTests {

	private final Markup markup = new Markup();

	static List<String> bodies() {
		return Corpus.bodies();
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void bodyKeepsToTheSchema(String html) {
		assertThat(SchemaCheck.faults(this.markup.body(html, Locale.FRENCH, true).html())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void doingItTwiceChangesNothing(String html) {
		for (boolean typography : new boolean[] { true, false }) {
			Body once = this.markup.body(html, Locale.FRENCH, typography);
			Body twice = this.markup.body(once.html(), Locale.FRENCH, typography);
			assertThat(twice.html()).isEqualTo(once.html());
			assertThat(twice.text()).isEqualTo(once.text());
			assertThat(twice.tableOfContents()).isEqualTo(once.tableOfContents());
			assertThat(twice.removed()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void parsingTheOutputAgainGivesTheSameTree(String html) {
		String stored = this.markup.body(html, Locale.FRENCH, true).html();
		String parsed = HtmlWriter.write(Jsoup.parseBodyFragment(stored).body());
		assertThat(parsed.replace("\n", "")).isEqualTo(stored.replace("\n", ""));
	}

}
