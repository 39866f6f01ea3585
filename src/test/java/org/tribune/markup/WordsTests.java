package org.tribune.markup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			""                              | 0
			un                              | 1
			l’eau d’ici                     | 2
			peut-être aujourd’hui           | 2
			« Oui » ! – non ?               | 2
			mot—mot                         | 2
			2 000 voix                      | 3
			3,5 %                           | 1
			a/b                             | 1
			une … deux                      | 2
			été\u0301 ñ                     | 2
			漢字 かな                        | 3
			👩‍🚀 !                          | 0
			""")
	void wordsAreCountedAsInAWordProcessor(String text, int words) {
		assertThat(Words.count(text)).isEqualTo(words);
	}

	@Test
	void noBreakSpacesSeparateWordsButNotNumbers() {
		assertThat(Words.count("600\u202f000 voix\u00a0: «\u202foui\u202f»")).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "225, 1", "337, 1", "338, 2", "450, 2", "562, 2", "563, 3", "900, 4", "225000, 1000" })
	void minutesAreRoundedHalfUp(int words, int minutes) {
		assertThat(Words.minutes(words)).isEqualTo(minutes);
	}

}
