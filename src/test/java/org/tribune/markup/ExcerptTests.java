package org.tribune.markup;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExcerptTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Un mot de trop             | 26 | Un mot de trop
			Un mot de trop             | 14 | Un mot de trop
			Un mot de trop             | 13 | Un mot de…
			Un mot de trop             | 10 | Un mot de…
			Un mot de trop             | 9  | Un mot…
			Il va à Paris demain       | 11 | Il va…
			Elle y a mis du temps      | 10 | Elle…
			L’eau de l’air pur         | 12 | L’eau de…
			L’eau de l’air pur         | 15 | L’eau de l’air…
			Il dit qu’ il viendra      | 13 | Il dit…
			Une fin, une suite         | 10 | Une fin…
			Une fin. Une suite         | 10 | Une fin…
			Une fin ! Une suite        | 11 | Une fin !…
			Il dit « oui » et non      | 9  | Il dit…
			Il vient – demain matin    | 12 | Il vient…
			Et puis… rien du tout      | 12 | Et puis…
			anticonstitutionnellement  | 10 | anticonst…
			a bc                       | 3  | a…
			""")
	void textIsCutAtAWord(String text, int max, String excerpt) {
		assertThat(Excerpt.of(text, max)).isEqualTo(excerpt).hasSizeLessThanOrEqualTo(max);
	}

	@Test
	void lineBreaksBecomeSpaces() {
		assertThat(Excerpt.of(" Un\n\n mot\tde  trop ", 50)).isEqualTo("Un mot de trop");
	}

	@Test
	void noBreakSpacesDoNotBreak() {
		assertThat(Excerpt.of("Il y a 600\u202f000 voix en France", 10)).isEqualTo("Il…");
		assertThat(Excerpt.of("Combien\u00a0: 600\u202f000 voix", 15)).isEqualTo("Combien…");
	}

	@Test
	void charactersAsReadersSeeThemStayWhole() {
		String family = "👨‍👩‍👧‍👦";
		String accent = "e\u0301";
		assertThat(Excerpt.of(family.repeat(3), family.length() + 5)).isEqualTo(family + "…");
		assertThat(Excerpt.of(accent.repeat(10), 6)).isEqualTo(accent.repeat(2) + "…");
		assertThat(Excerpt.of(family, 3)).isEqualTo("…");
	}

	@Test
	void excerptIsNeverLongerThanAsked() {
		String text = "L’été, à l’ombre d’un « grand » chêne – 👩‍🚀 y était –, il a dit : « Ô temps ! » "
				+ "puis 600\u202f000 voix ont répondu… ou presque.";
		Pattern loneEnd = Pattern.compile("(^|\\s)(\\p{L}|\\p{L}{1,2}[’'])…$");
		for (int max = 1; max <= text.length() + 1; max++) {
			String excerpt = Excerpt.of(text, max);
			assertThat(excerpt).hasSizeLessThanOrEqualTo(max).isNotBlank();
			if (max > 5) {
				assertThat(excerpt).doesNotContainPattern(loneEnd);
			}
		}
		assertThat(Excerpt.of(text, text.length())).isEqualTo(text);
	}

	@Test
	void lengthMustBePositive() {
		assertThatIllegalArgumentException().isThrownBy(() -> Excerpt.of("a", 0));
	}

}
