package org.tribune.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.springframework.stereotype.Component;

/**
 * Dates as readers read them, in the site's time zone: "1er mars 2026 à 9 h 05" in
 * French, "1 March 2026 at 9:05" in English. The parts are kept together by no-break
 * spaces.
 */
@Component
public class ReaderDates {

	private static final char NO_BREAK_SPACE = '\u00a0';

	private final Site site;

	ReaderDates(Site site) {
		this.site = site;
	}

	/**
	 * The day: "1er mars 2026".
	 */
	public String day(Instant instant, Locale language) {
		return day(local(instant).toLocalDate(), language);
	}

	/**
	 * A day of the calendar: "1er mars 2026".
	 */
	public String day(LocalDate date, Locale language) {
		String day = (french(language) && date.getDayOfMonth() == 1) ? "1er" : String.valueOf(date.getDayOfMonth());
		return day + NO_BREAK_SPACE + DateTimeFormatter.ofPattern("MMMM yyyy", language).format(date);
	}

	/**
	 * The day and the time: "1er mars 2026 à 9 h 05".
	 */
	public String moment(Instant instant, Locale language) {
		return day(instant, language) + (french(language) ? " à " : " at ") + time(instant, language);
	}

	/**
	 * The time alone: "9 h 05".
	 */
	public String time(Instant instant, Locale language) {
		ZonedDateTime local = local(instant);
		String pattern = french(language) ? "%d" + NO_BREAK_SPACE + "h" + NO_BREAK_SPACE + "%02d" : "%d:%02d";
		return pattern.formatted(local.getHour(), local.getMinute());
	}

	/**
	 * A month and its year: "mars 2026".
	 */
	public String month(YearMonth month, Locale language) {
		return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month.atDay(1));
	}

	/**
	 * The name of a month: "mars".
	 */
	public String monthName(YearMonth month, Locale language) {
		return DateTimeFormatter.ofPattern("MMMM", language).format(month.atDay(1));
	}

	/**
	 * For the {@code datetime} attribute: ISO 8601 with the offset, to the second.
	 */
	public String iso(Instant instant) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(instant).truncatedTo(ChronoUnit.SECONDS));
	}

	private ZonedDateTime local(Instant instant) {
		return instant.atZone(this.site.settings().timeZone());
	}

	private static boolean french(Locale language) {
		return "fr".equals(language.getLanguage());
	}

}
