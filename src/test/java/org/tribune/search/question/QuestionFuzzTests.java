package org.tribune.search.question;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for questions that are not understood, or for too much:
 * {@code JAZZER_FUZZ=1 ./mvnw test -Dtest=QuestionFuzzTests}.
 */
class QuestionFuzzTests {

	private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

	@DictionaryEntries({ "\"", "« ", " »", "“", "”", "-", "−", "l’", "qu'", "-\"", "«»", "œ", "İ", "ﬁ", "\u00ad",
			"\u0301", "\u2011", "les ", "mais ", "maïs", "💧", "aujourd’hui", "*", "?", "~", "AND", "title:" })
	@MethodSource("known")
	@FuzzTest(maxDuration = "2m")
	void whateverIsTypedIsUnderstood(byte[] typed) {
		Question question = Question.read(new String(typed, StandardCharsets.UTF_8));

		assertThat(question.clauses().stream().mapToInt((clause) -> clause.words().size()).sum())
			.isLessThanOrEqualTo(Question.MOST_WORDS);
		assertThat(Question.read(question.text())).isEqualTo(question);
		assertThat(question.isEmpty()).isEqualTo(question.clauses().stream().allMatch(Question.Clause::excluded));
		for (Strictness strictness : Strictness.values()) {
			assertThat(Filters.NONE.around(Queries.of(question, strictness, NOW)).toString()).isNotEmpty();
		}
	}

	static Stream<Arguments> known() {
		return Stream
			.of("l'eau des villes", "\"eau potable\" -barrage", "« prix de l’eau » ville", "week-end après-guerre",
					"-\"", "a".repeat(200), "maïs été son les", "aujourd’hui 12,5 %", "İstanbul ﬁn CO₂")
			.map((text) -> Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8)));
	}

}
