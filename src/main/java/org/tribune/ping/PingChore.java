package org.tribune.ping;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.chore.Backlog;
import org.tribune.chore.Chore;

/**
 * What search engines and the hub have not been told yet.
 */
@Component
class PingChore implements Chore {

	private static final String WAITING = """
			select (select count(*) from (select 1 from ping where done_at is null limit :most) waiting) as waiting,
			       (select min(created_at) from (select created_at from ping where done_at is null
			                                      order by id limit :most) oldest) as oldest,
			       (select count(*) from (select 1 from ping where done_at > now() - interval '7 days' and not delivered
			                               limit :most) failed) as failed,
			       (select answer from ping where done_at is null and attempts > 1 order by due_at limit 1) as trouble
			""";

	private final JdbcClient database;

	private final PingQueue queue;

	PingChore(JdbcClient database, PingQueue queue) {
		this.database = database;
		this.queue = queue;
	}

	@Override
	public String key() {
		return "pings";
	}

	@Override
	public Backlog backlog() {
		return this.database.sql(WAITING)
			.param("most", Backlog.MOST)
			.query((row, number) -> Backlog.of(row, row.getInt("failed"), row.getString("trouble")))
			.single();
	}

	@Override
	public boolean canRetry() {
		return true;
	}

	@Override
	public void retry() {
		this.queue.retry();
	}

}
