package org.tribune.article.desk.list;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A place between two articles of a list, from which a page is read on or back. Unlike a
 * page's number it does not move while others work, and costs the same however deep it
 * lies.
 *
 * @param at the date of the article next to it
 * @param id of the article next to it
 * @param back whether the page lies before it
 */
record Place(Instant at, long id, boolean back) {

	private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,17})-([0-9]{1,18})");

	private static final long MICROS = 1_000_000;

	/**
	 * The place that an address names.
	 * @return null when it names none: the beginning of the list
	 */
	static @Nullable Place parse(@Nullable String after, @Nullable String before) {
		Matcher written = WRITTEN.matcher((before != null) ? before : (after != null) ? after : "");
		if (!written.matches()) {
			return null;
		}
		Instant at = Instant.EPOCH.plus(Long.parseLong(written.group(1)), ChronoUnit.MICROS);
		return new Place(at, Long.parseLong(written.group(2)), before != null);
	}

	/**
	 * As an address names it.
	 */
	static String write(Instant at, long id) {
		return (at.getEpochSecond() * MICROS + at.getNano() / 1000) + "-" + id;
	}

}
