package org.tribune.chore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Work that waits in a table of its own, with {@code id}, {@code due_at} and
 * {@code attempts}, and is done during opening hours.
 */
public abstract class TableChore implements Chore {

	private static final String WAITING = """
			select (select count(*) from (select 1 from %1$s limit :most) waiting) as waiting,
			       (select min(due_at) from (select due_at from %1$s where attempts = 0
			                                  order by id limit :most) oldest) as oldest,
			       (select count(*) from (select 1 from %1$s where attempts > 0 limit :most) failed) as failed
			""";

	private final String key;

	private final String table;

	private final JdbcClient database;

	private final ObjectProvider<? extends OpeningHours> hours;

	/**
	 * Work of a module.
	 * @param key what the chore is called
	 * @param table where it waits
	 * @param hours when it is done; none where another process does it
	 */
	protected TableChore(String key, String table, JdbcClient database, ObjectProvider<? extends OpeningHours> hours) {
		this.key = key;
		this.table = table;
		this.database = database;
		this.hours = hours;
	}

	@Override
	public String key() {
		return this.key;
	}

	@Override
	public Backlog backlog() {
		OpeningHours working = this.hours.getIfAvailable();
		return this.database.sql(WAITING.formatted(this.table))
			.param("most", Backlog.MOST)
			.query((row, number) -> Backlog.of(row, row.getInt("failed"), (working != null) ? working.fault() : null))
			.single();
	}

	@Override
	public boolean canRetry() {
		return true;
	}

	@Override
	public void retry() {
		this.database.sql("update %s set due_at = now() where attempts > 0".formatted(this.table)).update();
	}

}
