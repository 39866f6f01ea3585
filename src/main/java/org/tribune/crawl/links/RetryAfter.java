package org.tribune.crawl.links;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * How long a site wants to be left in peace.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.retry-after">RFC 9110,
 * Retry-After</a>
 */
final class RetryAfter {

	/** Whoever wants more is asked again the next day all the same. */
	private static final Duration LONGEST = Duration.ofDays(1);

	private RetryAfter() {
	}

	/**
	 * Reads the header: seconds or a date; what is neither is none.
	 */
	static Duration of(String value, Instant now) {
		if (value.matches("\\d{1,9}")) {
			return atMost(Duration.ofSeconds(Long.parseLong(value)));
		}
		try {
			return atMost(Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value))));
		}
		catch (DateTimeParseException ex) {
			return Duration.ZERO;
		}
	}

	private static Duration atMost(Duration wanted) {
		if (wanted.isNegative()) {
			return Duration.ZERO;
		}
		return (wanted.compareTo(LONGEST) > 0) ? LONGEST : wanted;
	}

}
