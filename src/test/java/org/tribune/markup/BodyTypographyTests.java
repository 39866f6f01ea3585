package org.tribune.markup;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodyTypographyTests {

	private final Markup markup = new Markup();

	static List<String[]> bodies() {
		return Corpus.pairs("french-bodies.txt");
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void bodyIsSetAcrossItsInlineElements(String html, String stored) {
		String set = this.markup.body(html, Locale.FRENCH, true).html();
		assertThat(set.replace("\n", "")).isEqualTo(stored);
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void settingItAgainChangesNothing(String html, String stored) {
		assertThat(this.markup.body(stored, Locale.FRENCH, true).html().replace("\n", "")).isEqualTo(stored);
	}

	@Test
	void nothingIsSetUnlessAsked() {
		assertThat(this.markup.body("<p>C'est \"bon\" !</p>", Locale.FRENCH, false).html())
			.isEqualTo("<p>C'est \"bon\" !</p>\n");
	}

	@Test
	void lineIsSetAsWell() {
		assertThat(this.markup.line("L'IA : pour qui ?", Locale.FRENCH, true)).isEqualTo("L’IA\u00a0: pour qui\u202f?");
	}

}
