package org.tribune.crawl.links;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.chore.Backlog;
import org.tribune.chore.Chore;

/**
 * Other sites that have an address to be checked: sites and not addresses, for each is
 * asked politely, one address after the other.
 */
@Component
class LinkChore implements Chore {

	private final JdbcClient database;

	private final Rounds rounds;

	private final Clock clock;

	LinkChore(JdbcClient database, Rounds rounds, Clock clock) {
		this.database = database;
		this.rounds = rounds;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "links";
	}

	/** Nothing waits where nobody is asked. */
	@Override
	public Backlog backlog() {
		if (!this.rounds.isOn()) {
			return Backlog.NONE;
		}
		return this.database.sql("""
				select count(*) as waiting, min(due_at) as oldest
				from (select due_at from link_host where due_at <= :now order by due_at limit :most) waiting
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("most", Backlog.MOST)
			.query((row, number) -> Backlog.of(row, 0, null))
			.single();
	}

}
