package org.tribune.transfer.wordpress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tribune.transfer.wxr.WxrItem;

/**
 * The dates of an item, as far as the export knows them: WordPress writes
 * {@code 0000-00-00 00:00:00} for those it does not.
 *
 * @param published when readers could first see the item, or will
 * @param modified the last save; never before {@code published} for what was published
 */
record WordPressDates(@Nullable Instant published, @Nullable Instant modified) {

	private static final int OLDEST = 1970;

	/**
	 * Reads the dates: what is missing is taken from the nearest date that is there.
	 * @param zone the time zone of the site, which no export names
	 */
	static WordPressDates of(WxrItem.Dates dates, ZoneId zone) {
		Instant modified = first(parse(dates.modifiedGmt(), ZoneOffset.UTC), parse(dates.modifiedLocal(), zone));
		Instant published = first(parse(dates.gmt(), ZoneOffset.UTC), parse(dates.local(), zone), modified,
				parseMailDate(dates.published()));
		return new WordPressDates(published, (modified != null) ? modified : published);
	}

	private static @Nullable Instant first(@Nullable Instant... dates) {
		return Stream.of(dates).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static @Nullable Instant parse(String written, ZoneId zone) {
		try {
			LocalDateTime date = LocalDateTime.parse(written.replace(' ', 'T'));
			return (date.getYear() > OLDEST) ? date.atZone(zone).toInstant() : null;
		}
		catch (DateTimeException ex) {
			// A date that is none, such as the 0th of month 0, is one the export lacks.
			return null;
		}
	}

	private static @Nullable Instant parseMailDate(String written) {
		try {
			ZonedDateTime date = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
			return (date.getYear() > OLDEST) ? date.toInstant() : null;
		}
		catch (DateTimeException ex) {
			// "Mon, 30 Nov -0001" is how WordPress writes that it does not know.
			return null;
		}
	}

}
