package org.tribune.markup;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Whatever arrives, what is stored holds nothing that the schema does not name, and
 * cleaning it again changes nothing. Longer: {@code -Dmarkup.fuzz=2000000}, from another
 * place with {@code -Dmarkup.fuzz.from=…}.
 */
class FuzzTests {

	private final Markup markup = new Markup();

	@Test
	void noMutationGetsThrough() {
		int count = Integer.getInteger("markup.fuzz", 8000);
		int from = Integer.getInteger("markup.fuzz.from", 0);
		long[] tried = { 0 };
		Mutations.from(from, count).forEach((attack) -> {
			String stored = assertTimeout(Duration.ofSeconds(20),
					() -> this.markup.body(attack, Locale.FRENCH, true).html(), () -> printed(attack));
			assertThat(SchemaCheck.faults(stored)).as(printed(attack)).isEmpty();
			assertThat(this.markup.body(stored, Locale.FRENCH, true).html()).as(printed(attack)).isEqualTo(stored);
			tried[0]++;
		});

		assertThat(tried[0]).isEqualTo(count);
	}

	/** As Java writes it: an attack may hold what ends a report. */
	private static String printed(String attack) {
		StringBuilder text = new StringBuilder();
		attack.chars()
			.forEach((sign) -> text
				.append((sign < ' ' || sign > '~') ? "\\u%04x".formatted(sign) : Character.toString(sign)));
		return text.toString();
	}

}
