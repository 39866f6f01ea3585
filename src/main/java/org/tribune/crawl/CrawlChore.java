package org.tribune.crawl;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.chore.Backlog;
import org.tribune.chore.Chore;

/**
 * Articles and paths that were changed and not read again yet.
 */
@Component
class CrawlChore implements Chore {

	private static final String WAITING = """
			select (select count(*) from (select 1 from crawl_work limit :most) waiting) as waiting,
			       (select min(due_at) from (select due_at from crawl_work where attempts = 0
			                                  order by id limit :most) oldest) as oldest,
			       (select count(*) from (select 1 from crawl_work where attempts > 0 limit :most) failed) as failed
			""";

	private final JdbcClient database;

	private final ObjectProvider<ReadingHours> hours;

	CrawlChore(JdbcClient database, ObjectProvider<ReadingHours> hours) {
		this.database = database;
		this.hours = hours;
	}

	@Override
	public String key() {
		return "crawl";
	}

	@Override
	public Backlog backlog() {
		ReadingHours reading = this.hours.getIfAvailable();
		return this.database.sql(WAITING)
			.param("most", Backlog.MOST)
			.query((row, number) -> Backlog.of(row, row.getInt("failed"), (reading != null) ? reading.fault() : null))
			.single();
	}

	@Override
	public boolean canRetry() {
		return true;
	}

	@Override
	public void retry() {
		this.database.sql("update crawl_work set due_at = now() where attempts > 0").update();
	}

}
