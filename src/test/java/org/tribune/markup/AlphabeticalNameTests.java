package org.tribune.markup;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AlphabeticalNameTests {

	@ParameterizedTest
	@CsvSource({ "Étienne, E, etienne", "Œuvre, O, oeuvre", "d’Alembert, D, d alembert", "123, #, 123",
			"Ωmega, #, ωmega", "'', #, ''", "Haddad-Moreau, H, haddad moreau" })
	void nameFindsItsPlace(String name, String initial, String sortName) {
		assertThat(AlphabeticalName.of(name)).isEqualTo(new AlphabeticalName(initial, sortName));
	}

}
