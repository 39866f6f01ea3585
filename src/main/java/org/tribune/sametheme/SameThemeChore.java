package org.tribune.sametheme;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.chore.Backlog;
import org.tribune.chore.Chore;

/**
 * Articles whose suggestions are not computed yet.
 */
@Component
class SameThemeChore implements Chore {

	private static final String WAITING = """
			select (select count(*) from (select 1 from same_theme_work limit :most) waiting) as waiting,
			       (select min(due_at) from (select due_at from same_theme_work where attempts = 0
			                                  order by id limit :most) oldest) as oldest,
			       (select count(*) from (select 1 from same_theme_work where attempts > 0 limit :most) failed) as failed
			""";

	private final JdbcClient database;

	private final ObjectProvider<WorkingHours> hours;

	SameThemeChore(JdbcClient database, ObjectProvider<WorkingHours> hours) {
		this.database = database;
		this.hours = hours;
	}

	@Override
	public String key() {
		return "same-theme";
	}

	@Override
	public Backlog backlog() {
		WorkingHours working = this.hours.getIfAvailable();
		return this.database.sql(WAITING)
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
		this.database.sql("update same_theme_work set due_at = now() where attempts > 0").update();
	}

}
