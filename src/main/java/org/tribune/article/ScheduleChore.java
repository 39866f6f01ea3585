package org.tribune.article;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.chore.Backlog;
import org.tribune.chore.Chore;

/**
 * Articles whose time has come and which have not appeared yet.
 */
@Component
class ScheduleChore implements Chore {

	private final JdbcClient database;

	private final DueArticles due;

	private final Clock clock;

	ScheduleChore(JdbcClient database, DueArticles due, Clock clock) {
		this.database = database;
		this.due = due;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "schedule";
	}

	@Override
	public Backlog backlog() {
		return this.database.sql("""
				select count(*) as waiting, min(scheduled_for) as oldest
				from (select scheduled_for from article where state = 'SCHEDULED' and scheduled_for <= :now
				       order by scheduled_for limit :most) waiting
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("most", Backlog.MOST)
			.query((row, number) -> Backlog.of(row, this.due.failing(), this.due.fault()))
			.single();
	}

}
