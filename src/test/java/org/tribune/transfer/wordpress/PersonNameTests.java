package org.tribune.transfer.wordpress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tribune.transfer.wxr.WxrAuthor;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Nour Valette    | Nour   | Valette   | Nour   | Valette",
					"Anne Le Goff    | Anne   | Le Goff   | Anne   | Le Goff",
					"Nour Valette    | ''     | ''        | Nour   | Valette",
					"La rédaction    | ''     | ''        | ''     | La rédaction",
					"La Rédaction    | ''     | ''        | ''     | La Rédaction",
					"Collectif Marée | ''     | ''        | ''     | Collectif Marée",
					"admin           | ''     | ''        | ''     | admin",
					"Dr Nour V.      | Nour   | Valette   | ''     | Dr Nour V.",
					"''              | Nour   | Valette   | Nour   | Valette",
					"''              | ''     | ''        | ''     | nvalette" })
	void nameIsTheOneReadersSaw(String shown, String given, String family, String first, String last) {
		WxrAuthor author = new WxrAuthor("1", "nvalette", "", shown, given, family);

		assertThat(PersonName.of(author, "nvalette")).isEqualTo(new PersonName(first, last));
	}

	@Test
	void undeclaredAuthorHasTheNameOfTheAccount() {
		assertThat(PersonName.of(null, "jdupont")).isEqualTo(new PersonName("", "jdupont"));
	}

}
