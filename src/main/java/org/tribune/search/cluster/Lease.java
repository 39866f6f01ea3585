package org.tribune.search.cluster;

import java.time.Duration;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which process writes to the cluster, as the table {@code search_writer} tells: one at a
 * time, for ten seconds after it last said so. Each that takes over begins a new term, by
 * which the cluster refuses what an earlier one still sends.
 */
@Component
@ConditionalOnProperty(name = "tribune.search.backend", havingValue = "cluster")
class Lease {

	private static final long RENEWED_EVERY = Duration.ofSeconds(2).toNanos();

	private static final String TAKE = """
			update search_writer
			   set term = case when holder = :me then term else term + 1 end, holder = :me,
			       until = clock_timestamp() + interval '10 seconds'
			 where holder = :me or until < clock_timestamp()
			returning term
			""";

	private final JdbcClient database;

	private final UUID me = UUID.randomUUID();

	private long asked = System.nanoTime() - RENEWED_EVERY;

	private long term;

	Lease(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Takes the lease if nobody has it, and keeps it if this process does.
	 * @return the term; 0 when another process writes
	 */
	synchronized long take() {
		if (System.nanoTime() - this.asked > RENEWED_EVERY) {
			this.term = this.database.sql(TAKE).param("me", this.me).query(Long.class).optional().orElse(0L);
			this.asked = System.nanoTime();
		}
		return this.term;
	}

	/** The next time, the database is asked at once. */
	synchronized void doubt() {
		this.asked = System.nanoTime() - RENEWED_EVERY - 1;
	}

	/** Whether another process writes. */
	boolean isTaken() {
		return this.database.sql("select holder <> :me and until >= clock_timestamp() from search_writer")
			.param("me", this.me)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/** Lets others read how far a new index is. */
	void note(String progress) {
		this.database.sql("update search_writer set progress = :progress where holder = :me")
			.param("progress", progress)
			.param("me", this.me)
			.update();
	}

	String noted() {
		return this.database.sql("select progress from search_writer").query(String.class).single();
	}

	/** Leaves it to another process. */
	synchronized void end() {
		this.term = 0;
		this.database.sql("update search_writer set holder = null, until = '-infinity' where holder = :me")
			.param("me", this.me)
			.update();
	}

}
