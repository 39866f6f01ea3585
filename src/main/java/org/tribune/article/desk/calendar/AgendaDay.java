package org.tribune.article.desk.calendar;

import java.time.LocalDate;
import java.util.List;

import org.tribune.article.desk.DeskRow;

/**
 * A day of the calendar.
 *
 * @param date in the site's time zone
 * @param rows what appears that day, by the hour, up to a bound
 * @param count of all that appears, up to a bound
 */
public record AgendaDay(LocalDate date, List<DeskRow> rows, int count) {

	/**
	 * How many are not shown.
	 */
	public int more() {
		return Math.max(0, this.count - this.rows.size());
	}

	/**
	 * Whether more are not shown than were counted.
	 */
	public boolean uncounted() {
		return this.count > Agenda.COUNTED;
	}

}
