package org.tribune.transfer.wordpress;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tribune.transfer.wxr.WxrItem.Dates;

import static org.assertj.core.api.Assertions.assertThat;

class WordPressDatesTests {

	private static final String ZERO = "0000-00-00 00:00:00";

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	@Test
	void universalTimeCountsFirst() {
		assertThat(published("2019-07-14 12:00:00", "2019-07-14 10:30:00", ZERO, ZERO, ""))
			.isEqualTo("2019-07-14T10:30:00Z");
	}

	@Test
	void localTimeStandsInForIt() {
		assertThat(published("2019-07-14 12:00:00", ZERO, ZERO, ZERO, "")).isEqualTo("2019-07-14T10:00:00Z");
		assertThat(published("2019-01-14 12:00:00", "", "", "", "")).isEqualTo("2019-01-14T11:00:00Z");
	}

	@Test
	void lastSaveStandsInForThePublication() {
		assertThat(published(ZERO, ZERO, ZERO, "2019-07-15 08:00:00", "")).isEqualTo("2019-07-15T08:00:00Z");
		assertThat(published(ZERO, ZERO, "2019-07-15 08:00:00", ZERO, "")).isEqualTo("2019-07-15T06:00:00Z");
	}

	@Test
	void feedDateIsTheLastResort() {
		assertThat(published("", "", "", "", "Sun, 14 Jul 2019 10:00:00 +0000")).isEqualTo("2019-07-14T10:00:00Z");
	}

	@Test
	void nothingIsInvented() {
		assertThat(published(ZERO, ZERO, ZERO, ZERO, "Mon, 30 Nov -0001 00:00:00 +0000")).isNull();
		assertThat(published("1970-01-01 00:00:00", "hier", "2019-02-30 00:00:00", "2019", "")).isNull();
	}

	@Test
	void lastSaveIsThePublicationWhenNothingElseIsKnown() {
		WordPressDates dates = WordPressDates.of(new Dates("", "2019-07-14 10:00:00", ZERO, ZERO, ""), PARIS);

		assertThat(dates.modified()).isEqualTo(dates.published());
	}

	private static @Nullable Instant published(String local, String gmt, String modifiedLocal, String modifiedGmt,
			String feed) {
		return WordPressDates.of(new Dates(local, gmt, modifiedLocal, modifiedGmt, feed), PARIS).published();
	}

}
