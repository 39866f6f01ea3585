package org.tribune.pagecache;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Whether a client already has what it asks for.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13">RFC 9110, 13</a>
 */
final class Preconditions {

	private Preconditions() {
	}

	/**
	 * The entity tag, of those in {@code If-None-Match}, that is one of the page's; weak
	 * comparison.
	 * @param header a list of entity tags, or {@code *}
	 * @param known whether an entity tag, with its quotation marks, is the page's
	 * @return null when there is none; {@code *} when anything will do
	 */
	static @Nullable String firstKnown(String header, Predicate<String> known) {
		if (header.strip().equals("*")) {
			return "*";
		}
		int start = header.indexOf('"');
		while (start >= 0) {
			int end = header.indexOf('"', start + 1);
			if (end < 0) {
				return null;
			}
			String tag = header.substring(start, end + 1);
			if (known.test(tag)) {
				return tag;
			}
			start = header.indexOf('"', end + 1);
		}
		return null;
	}

	/**
	 * Whether a page has not changed since a date. What is no date of the web says
	 * nothing.
	 * @param header value of {@code If-Modified-Since}
	 * @param modified to the second
	 */
	static boolean isUnmodifiedSince(String header, Instant modified) {
		try {
			return !modified.isAfter(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip())));
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
