package org.tribune.site;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.TribuneTest;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class ReaderDatesTests {

	private static final Instant WINTER = Instant.parse("2026-03-01T08:05:00Z");

	private static final Instant SUMMER_NIGHT = Instant.parse("2026-07-14T22:30:00Z");

	@Autowired
	private ReaderDates dates;

	@Test
	void frenchDatesAreWrittenAsFrenchReadersWriteThem() {
		assertThat(this.dates.moment(WINTER, Locale.FRENCH)).isEqualTo("1er\u00a0mars 2026 à 9\u00a0h\u00a005");
		assertThat(this.dates.moment(SUMMER_NIGHT, Locale.FRENCH)).isEqualTo("15\u00a0juillet 2026 à 0\u00a0h\u00a030");
		assertThat(this.dates.month(YearMonth.of(2026, 8), Locale.FRENCH)).isEqualTo("août 2026");
	}

	@Test
	void englishDatesAreWrittenInEnglish() {
		assertThat(this.dates.moment(WINTER, Locale.ENGLISH)).isEqualTo("1\u00a0March 2026 at 9:05");
	}

	@Test
	void machinesGetTheOffsetOfThatDay() {
		assertThat(this.dates.iso(WINTER)).isEqualTo("2026-03-01T09:05:00+01:00");
		assertThat(this.dates.iso(SUMMER_NIGHT)).isEqualTo("2026-07-15T00:30:00+02:00");
	}

}
