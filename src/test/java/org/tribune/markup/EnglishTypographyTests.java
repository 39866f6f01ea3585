package org.tribune.markup;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishTypographyTests {

	static List<String[]> lines() {
		return Corpus.pairs("english.txt");
	}

	@ParameterizedTest
	@MethodSource("lines")
	void lineIsSetAsInPrint(String typed, String stored) {
		assertThat(Typography.apply(typed, Locale.ENGLISH)).isEqualTo(stored);
	}

	@ParameterizedTest
	@MethodSource("lines")
	void settingItAgainChangesNothing(String typed, String stored) {
		assertThat(Typography.apply(stored, Locale.UK)).isEqualTo(stored);
	}

	@Test
	void otherLanguagesAreLeftAsTheyAre() {
		String text = "\"Wirklich\" ? Ja ! It's... 600 000 %";
		assertThat(Typography.apply(text, Locale.GERMAN)).isEqualTo(text);
		assertThat(Typography.apply(text, Locale.ROOT)).isEqualTo(text);
	}

}
