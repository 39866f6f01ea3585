package org.tribune.taxonomy.admin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ContrastTests {

	@ParameterizedTest
	@ValueSource(strings = { "#1f3f8f", "#a3123c", "#0f5f45", "#8f4308", "#5b2a86" })
	void coloursOfTheSampleMagazineCanBeRead(String colour) {
		assertThat(Contrast.inLight(colour)).isGreaterThan(Contrast.ENOUGH);
		assertThat(Contrast.inDark(colour)).isGreaterThan(Contrast.ENOUGH);
	}

	@Test
	void paleColoursCannotBeReadInLight() {
		assertThat(Contrast.inLight("#f2937c")).isLessThan(Contrast.ENOUGH);
		assertThat(Contrast.inLight("#ffffff")).isCloseTo(1.0, within(0.2));
		assertThat(Contrast.inLight("#000000")).isCloseTo(17.7, within(0.2));
	}

	@Test
	void blackCannotBeReadInDarkThoughItIsMixedWithWhite() {
		assertThat(Contrast.inDark("#000000")).isLessThan(Contrast.ENOUGH);
		assertThat(Contrast.inDark("#ffffff")).isCloseTo(15.8, within(0.3));
	}

}
