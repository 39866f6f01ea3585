package org.tribune.sametheme;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource({ "l'eau,eau", "l’eau,eau", "lʼeau,eau", "qu’hôpitaux,hôpital", "centres,centre", "locale,local",
			"nationaux,national", "NEUTRALITÉ,neutralité", "d’énergies,énergie" })
	void frenchFormsAreOneWord(String form, String other) {
		assertThat(french(form).uses().keySet()).hasSize(1).isEqualTo(french(other).uses().keySet());
	}

	@ParameterizedTest
	@CsvSource({ "cities,city", "networks,network", "Maintainers,maintainer" })
	void englishFormsAreOneWord(String form, String other) {
		assertThat(english(form).uses().keySet()).hasSize(1).isEqualTo(english(other).uses().keySet());
	}

	@Test
	void stopWordsNumbersAndSingleLettersAreNotRead() {
		assertThat(written("Elle n’est pas la seule, à 12 h 30, en 2026.")).containsExactly("seule");
		assertThat(english("They are not the river of 2026").uses()).hasSize(1);
	}

	@Test
	void wordIsToldAsItIsMostlyWritten() {
		assertThat(written("Neutralité d’abord. La neutralité des réseaux ; les neutralités.")).contains("neutralité");
		assertThat(written("L’Hôpital. L’hôpital compte.")).contains("hôpital").doesNotContain("l’hôpital");
	}

	@Test
	void headlineCountsMoreThanTheBody() {
		Words words = new Subject(1, true, Locale.FRENCH, 1, List.of(), "Réseau", "Hôpital", "Forêt").words();
		assertThat(words.uses().values()).extracting((use) -> use.written() + " " + use.count())
			.containsExactlyInAnyOrder("réseau 4.0", "hôpital 2.0", "forêt 1.0");
	}

	private static List<String> written(String text) {
		return french(text).uses().values().stream().map(Words.Use::written).toList();
	}

	private static Words french(String text) {
		return new Words(Locale.FRENCH).read(text, 1);
	}

	private static Words english(String text) {
		return new Words(Locale.ENGLISH).read(text, 1);
	}

}
