package org.tribune.article.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.staff.SignedIn;

/**
 * What lies on somebody's desk: two statements, each a few looks into an index, however
 * many articles there are.
 */
@Component
class Dashboard {

	/** Rows of each list; the rest is behind a link. */
	static final int ROWS = 8;

	/** Articles are counted up to here. */
	static final int COUNTED = 100;

	private final DeskRows rows;

	private final JdbcClient database;

	Dashboard(DeskRows rows, JdbcClient database) {
		this.rows = rows;
		this.database = database;
	}

	/**
	 * The lists of this person, in the order in which they are shown; those that are
	 * empty are left out.
	 */
	Map<DeskList, Shelf> of(SignedIn who) {
		Map<DeskList, List<DeskRow>> lists = new EnumMap<>(DeskList.class);
		Map<String, Object> parameters = Map.of("me", who.id(), "rows", ROWS);
		this.rows.in(source(who), parameters, (row, number) -> {
			DeskList list = DeskList.values()[row.getInt("list")];
			lists.computeIfAbsent(list, (any) -> new ArrayList<>()).add(DeskRows.row(row, number));
			return list;
		});
		Map<DeskList, Integer> counts = counts(who);
		Map<DeskList, Shelf> shelves = new EnumMap<>(DeskList.class);
		lists.forEach((list, rows) -> shelves.put(list,
				new Shelf(rows, Math.max(rows.size(), counts.getOrDefault(list, 0)), list.path())));
		return shelves;
	}

	private static String source(SignedIn who) {
		return String.join(" union all ", Arrays.stream(DeskList.values()).map((list) -> """
				(select %d as list, id, row_number() over (order by %2$s) as place from article where %3$s
				 order by %2$s limit :rows)""".formatted(list.ordinal(), list.order(), list.condition(who))).toList());
	}

	private Map<DeskList, Integer> counts(SignedIn who) {
		Map<DeskList, Integer> counts = new EnumMap<>(DeskList.class);
		List<DeskList> lists = List.of(DeskList.values());
		String selected = String.join(", ",
				lists.stream()
					.map((list) -> "(select count(*) from (select 1 from article where " + list.condition(who)
							+ " limit " + (COUNTED + 1) + ") counted)")
					.toList());
		this.database.sql("select " + selected)
			.params(Map.of("me", who.id(), "late", this.rows.late()))
			.query((row) -> {
				for (int place = 0; place < lists.size(); place++) {
					counts.put(lists.get(place), row.getInt(place + 1));
				}
			});
		return counts;
	}

	/**
	 * A list with the number of its articles.
	 *
	 * @param rows the first of it
	 * @param count of all, up to {@code COUNTED + 1}
	 * @param path where all of it is
	 */
	record Shelf(List<DeskRow> rows, int count, String path) {

		/**
		 * Whether there is more than what is shown.
		 */
		public boolean goesOn() {
			return this.count > this.rows.size();
		}

		/**
		 * Whether there is more than what is counted.
		 */
		public boolean uncounted() {
			return this.count > COUNTED;
		}

	}

}
