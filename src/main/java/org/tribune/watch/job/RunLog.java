package org.tribune.watch.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Remembers what ran here, and writes it down every few seconds for the other nodes to
 * see: one statement, however often the tasks run.
 */
@Component
public class RunLog {

	private static final Logger logger = LoggerFactory.getLogger(RunLog.class);

	/** Nodes that said nothing for so long are gone. */
	private static final Duration FORGOTTEN = Duration.ofHours(24);

	private final Map<String, Run> here = new ConcurrentHashMap<>();

	private final Map<String, Run> written = new HashMap<>();

	private final JdbcClient database;

	private final NodeName node;

	private final Clock clock;

	RunLog(JdbcClient database, NodeName node, Clock clock) {
		this.database = database;
		this.node = node;
		this.clock = clock;
	}

	/** A run has ended. */
	void ran(String task, Instant start, Duration took, @Nullable Throwable fault) {
		this.here.compute(task,
				(name, last) -> ((last != null) ? last : new Run(this.node.get(), task, start, took, 0, 0, null, null))
					.then(start, took, fault));
	}

	/**
	 * What ran last of each task on each node, this one's being fresher than what is
	 * written.
	 */
	Collection<Run> runs() {
		Map<String, Run> all = new HashMap<>();
		this.database.sql("select * from job_run where started_at > ? order by node, task")
			.param(this.clock.instant().minus(FORGOTTEN).atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Run(row.getString("node"), row.getString("task"),
					row.getObject("started_at", OffsetDateTime.class).toInstant(),
					Duration.ofMillis(row.getLong("took_ms")), row.getLong("runs"), row.getLong("failures"),
					instant(row.getObject("failed_at", OffsetDateTime.class)), row.getString("failure")))
			.list()
			.forEach((run) -> all.put(run.node() + " " + run.task(), run));
		this.here.values().forEach((run) -> all.put(run.node() + " " + run.task(), run));
		return all.values();
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
		return (at != null) ? at.toInstant() : null;
	}

	/** Writes down what has run since the last time. */
	void write() {
		List<Run> news = this.here.values()
			.stream()
			.filter((run) -> !run.equals(this.written.get(run.task())))
			.toList();
		if (news.isEmpty()) {
			return;
		}
		this.database.sql("""
				insert into job_run (node, task, started_at, took_ms, runs, failures, failed_at, failure)
				select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::bigint[],
				                     ?::timestamptz[], ?::text[])
				on conflict (node, task) do update set started_at = excluded.started_at, took_ms = excluded.took_ms,
				    runs = excluded.runs, failures = excluded.failures, failed_at = excluded.failed_at,
				    failure = excluded.failure
				""")
			.params(news.stream().map(Run::node).toArray(String[]::new),
					news.stream().map(Run::task).toArray(String[]::new),
					news.stream().map((run) -> run.startedAt().toString()).toArray(String[]::new),
					news.stream().map((run) -> run.took().toMillis()).toArray(Long[]::new),
					news.stream().map(Run::runs).toArray(Long[]::new),
					news.stream().map(Run::failures).toArray(Long[]::new),
					news.stream().map((run) -> text(run.failedAt())).toArray(String[]::new),
					news.stream().map(Run::failure).toArray(String[]::new))
			.update();
		news.forEach((run) -> this.written.put(run.task(), run));
	}

	private static @Nullable String text(@Nullable Instant at) {
		return (at != null) ? at.toString() : null;
	}

	/** Forgets nodes that are gone. */
	void tidy() {
		this.database.sql("delete from job_run where started_at < ?")
			.param(this.clock.instant().minus(FORGOTTEN).atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * When it is written down.
	 */
	@Component
	@Profile("!command & !test")
	static class Pen {

		private final RunLog log;

		Pen(RunLog log) {
			this.log = log;
		}

		@Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
		void write() {
			try {
				this.log.write();
			}
			catch (DataAccessException | TransactionException ex) {
				logger.debug("What ran is written down later", ex);
			}
		}

		@Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
		void tidy() {
			this.log.tidy();
		}

	}

}
