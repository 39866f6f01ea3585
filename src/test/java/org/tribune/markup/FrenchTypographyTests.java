package org.tribune.markup;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FrenchTypographyTests {

	static List<String[]> lines() {
		return Corpus.pairs("french.txt");
	}

	@ParameterizedTest
	@MethodSource("lines")
	void lineIsSetAsInPrint(String typed, String stored) {
		assertThat(Typography.apply(typed, Locale.FRENCH)).isEqualTo(stored);
	}

	@ParameterizedTest
	@MethodSource("lines")
	void settingItAgainChangesNothing(String typed, String stored) {
		assertThat(Typography.apply(stored, Locale.CANADA_FRENCH)).isEqualTo(stored);
	}

}
