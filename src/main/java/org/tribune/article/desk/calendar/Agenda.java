package org.tribune.article.desk.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.desk.DeskRow;
import org.tribune.article.desk.DeskRows;
import org.tribune.site.Site;
import org.tribune.staff.SignedIn;

/**
 * Reads what appears on which day: two statements, each a bounded look into an index a
 * day. Days are those of the site's time zone, also where the clock is put forward or
 * back.
 */
@Component
class Agenda {

	/** Articles of a day are counted up to here. */
	static final int COUNTED = 99;

	private static final String OF_DAY = """
			(select id, scheduled_for as moment from article where state = 'SCHEDULED'
			 and scheduled_for >= day.start and scheduled_for < day.finish %1$s order by scheduled_for, id limit %2$d)
			union all
			(select id, published_at as moment from article where state = 'PUBLISHED'
			 and published_at >= day.start and published_at < day.finish %1$s order by published_at, id limit %2$d)
			""";

	private static final String DAYS = """
			 from unnest(cast(:starts as timestamptz[]), cast(:finishes as timestamptz[]))
			 with ordinality as day (start, finish, number)
			""";

	private final DeskRows rows;

	private final JdbcClient database;

	private final Site site;

	Agenda(DeskRows rows, JdbcClient database, Site site) {
		this.rows = rows;
		this.database = database;
		this.site = site;
	}

	/**
	 * The zone in which days begin and end.
	 */
	ZoneId zone() {
		return this.site.settings().timeZone();
	}

	/**
	 * These days, with what this person may see of them.
	 * @param shown rows of each day
	 */
	List<AgendaDay> read(SignedIn who, List<LocalDate> days, int shown) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("starts", instants(days, 0));
		parameters.put("finishes", instants(days, 1));
		parameters.put("me", who.id());
		String own = who.edits() ? "" : "and owner_id = :me";
		Map<Integer, List<DeskRow>> rows = new HashMap<>();
		this.rows.in(
				"select day.number as list, found.id, found.place" + DAYS
						+ " cross join lateral (select id, row_number() over (order by moment, id) as place from ("
						+ OF_DAY.formatted(own, shown) + ") both_kinds order by moment, id limit " + shown + ") found",
				parameters, (row, number) -> rows.computeIfAbsent(row.getInt("list"), (any) -> new ArrayList<>())
					.add(DeskRows.row(row, number)));
		List<Integer> counts = this.database
			.sql("select (select count(*) from (" + OF_DAY.formatted(own, COUNTED + 1) + ") counted)" + DAYS
					+ " order by day.number")
			.params(parameters)
			.query((row, number) -> row.getInt(1))
			.list();
		List<AgendaDay> agenda = new ArrayList<>();
		for (int number = 1; number <= days.size(); number++) {
			agenda
				.add(new AgendaDay(days.get(number - 1), rows.getOrDefault(number, List.of()), counts.get(number - 1)));
		}
		return agenda;
	}

	/**
	 * When a scheduled article is to appear.
	 */
	Optional<Instant> scheduledFor(long id) {
		return this.database.sql("select scheduled_for from article where id = :id and state = 'SCHEDULED'")
			.param("id", id)
			.query((row, number) -> row.getObject("scheduled_for", OffsetDateTime.class).toInstant())
			.optional();
	}

	private String instants(List<LocalDate> days, int later) {
		return "{" + String.join(",",
				days.stream().map((day) -> day.plusDays(later).atStartOfDay(zone()).toInstant().toString()).toList())
				+ "}";
	}

}
