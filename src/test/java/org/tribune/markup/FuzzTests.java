package org.tribune.markup;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attacks made by loaded dice keep what {@link BodyOracle} holds bodies to. Longer:
 * {@code -Dmarkup.fuzz=2000000}, from another place with {@code -Dmarkup.fuzz.from=…}.
 */
class FuzzTests {

	@Test
	void noMutationGetsThrough() {
		int count = Integer.getInteger("markup.fuzz", 4000);
		int from = Integer.getInteger("markup.fuzz.from", 0);
		long[] tried = { 0 };
		Mutations.from(from, count).forEach((attack) -> {
			BodyOracle.judge(attack);
			tried[0]++;
		});

		assertThat(tried[0]).isEqualTo(count);
	}

}
