package org.tribune.sametheme;

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
	@CsvSource({ "cities,city", "network’s,network", "Maintainers,maintainer" })
	void englishFormsAreOneWord(String form, String other) {
		assertThat(english(form).uses().keySet()).hasSize(1).isEqualTo(english(other).uses().keySet());
	}

	@Test
	void stopWordsNumbersAndSingleLettersAreNotRead() {
		assertThat(french("Nous ne sommes pas les seuls, à 12 h 30, en 2026.").uses().keySet()).containsExactly("seul");
		assertThat(english("They are not the only ones of 2026").uses().keySet()).doesNotContain("the", "are", "2026");
	}

	@Test
	void wordIsToldAsItIsMostlyWritten() {
		assertThat(written("Neutralité d’abord. La neutralité des réseaux ; les neutralités.")).contains("neutralité");
		assertThat(written("À Lyon et à Lyon.")).contains("Lyon");
		assertThat(written("L’Hôpital. L’hôpital compte.")).contains("hôpital").doesNotContain("l’hôpital");
	}

	@Test
	void headlineCountsMoreThanTheBody() {
		Words words = new Subject(1, true, Locale.FRENCH, 1, java.util.List.of(), "Réseau", "Hôpital", "Forêt").words();
		assertThat(words.uses().get("reseau")).as(words.uses().keySet().toString()).isNull();
		assertThat(words.uses().values().stream().map(Words.Use::count)).containsExactlyInAnyOrder(4.0, 2.0, 1.0);
	}

	private static java.util.List<String> written(String text) {
		return french(text).uses().values().stream().map(Words.Use::written).toList();
	}

	private static Words french(String text) {
		return new Words(Locale.FRENCH).read(text, 1);
	}

	private static Words english(String text) {
		return new Words(Locale.ENGLISH).read(text, 1);
	}

}
