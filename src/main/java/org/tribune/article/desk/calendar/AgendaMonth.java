package org.tribune.article.desk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A month as a calendar shows it: whole weeks from Monday to Sunday.
 *
 * @param month that is shown
 * @param today in the site's time zone
 * @param weeks of seven days each; the first and the last may belong to a neighbour in
 * part
 */
public record AgendaMonth(YearMonth month, LocalDate today, List<List<AgendaDay>> weeks) {

	static final int WEEK = 7;

	static AgendaMonth of(YearMonth month, LocalDate today, List<AgendaDay> days) {
		List<List<AgendaDay>> weeks = new ArrayList<>();
		for (int first = 0; first < days.size(); first += WEEK) {
			weeks.add(days.subList(first, first + WEEK));
		}
		return new AgendaMonth(month, today, weeks);
	}

	static List<LocalDate> days(YearMonth month) {
		LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		return first.datesUntil(last.plusDays(1)).toList();
	}

	/**
	 * Whether the day belongs to a neighbour.
	 */
	public boolean outside(AgendaDay day) {
		return !YearMonth.from(day.date()).equals(this.month);
	}

	/**
	 * Whether nothing appears in these weeks.
	 */
	public boolean isEmpty() {
		return this.weeks.stream().flatMap(List::stream).allMatch((day) -> day.rows().isEmpty());
	}

}
