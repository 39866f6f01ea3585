package org.tribune.ping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is to be told, in the database: nothing is lost with a process, and no two send
 * the same. Each method is one statement.
 */
@Component
class PingQueue {

	/** Within this, several changes of one thing are one. */
	private static final Duration GATHERING = Duration.ofSeconds(5);

	/** Whoever takes something and falls silent has it taken away after this. */
	private static final Duration LEASE = Duration.ofMinutes(2);

	/** How long what was told is kept to be looked at. */
	private static final Duration KEPT = Duration.ofDays(30);

	private static final int MOST_ATTEMPTS = 6;

	/** Looked at without waiting for others who add the same: publishing comes first. */
	private static final String NEW = """
			not exists (select 1 from ping where ping.kind = :kind and ping.path = told.path
			            and ping.done_at is null and ping.attempts = 0)
			""";

	private final JdbcClient database;

	private final Clock clock;

	PingQueue(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Adds addresses; what waits untried already is told once.
	 * @param paths SQL that yields paths
	 * @param articleId its parameter
	 */
	void addOf(PingKind kind, String paths, long articleId) {
		OffsetDateTime now = now();
		this.database.sql("""
				insert into ping (kind, path, created_at, due_at)
				select :kind, path, :now, :due from (%s) told where %s
				""".formatted(paths, NEW))
			.param("kind", kind.name())
			.param("now", now)
			.param("due", now.plus(GATHERING))
			.param("id", articleId)
			.update();
	}

	/**
	 * Adds addresses.
	 */
	void add(PingKind kind, List<String> paths) {
		OffsetDateTime now = now();
		this.database.sql("""
				insert into ping (kind, path, created_at, due_at)
				select :kind, path, :now, :due from unnest(cast(:paths as text[])) as told (path) where %s
				""".formatted(NEW))
			.param("kind", kind.name())
			.param("now", now)
			.param("due", now.plus(GATHERING))
			.param("paths", paths.toArray(String[]::new))
			.update();
	}

	/**
	 * Whether it is time to tell again; whoever asks first is the one who may.
	 */
	boolean mayTell(PingKind kind) {
		OffsetDateTime now = now();
		return this.database.sql("update ping_pace set next_at = :next where kind = :kind and next_at <= :now")
			.param("kind", kind.name())
			.param("now", now)
			.param("next", now.plus(kind.pace()))
			.update() == 1;
	}

	/**
	 * The other side asks to be left in peace for a while.
	 */
	void pause(PingKind kind, Duration pause) {
		this.database.sql("update ping_pace set next_at = ? where kind = ?")
			.params(now().plus(pause), kind.name())
			.update();
	}

	/**
	 * Whether anything is due.
	 */
	boolean isDue(PingKind kind) {
		return this.database
			.sql("select exists (select 1 from ping where kind = ? and done_at is null and due_at <= ?)")
			.params(kind.name(), now())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Takes what is due, for as long as a request may last.
	 */
	List<Ping> take(PingKind kind) {
		OffsetDateTime now = now();
		return this.database.sql("""
				update ping set attempts = attempts + 1, due_at = :lease
				where id in (select id from ping where kind = :kind and done_at is null and due_at <= :now
				             order by due_at, id limit :most for update skip locked)
				returning id, path, attempts
				""")
			.param("kind", kind.name())
			.param("now", now)
			.param("lease", now.plus(LEASE))
			.param("most", kind.most())
			.query((row, number) -> new Ping(row.getLong("id"), row.getString("path"), row.getInt("attempts")))
			.list();
	}

	/**
	 * They were told.
	 */
	void delivered(List<Ping> pings, String answer) {
		finish(pings, true, answer);
	}

	/**
	 * They cannot be told, and trying again would not help.
	 */
	void refused(List<Ping> pings, String answer) {
		finish(pings, false, answer);
	}

	private void finish(List<Ping> pings, boolean delivered, String answer) {
		this.database.sql("update ping set done_at = ?, delivered = ?, answer = ? where id = any (?)")
			.params(now(), delivered, answer, ids(pings))
			.update();
	}

	/**
	 * They were not told this time: again after one, four, sixteen minutes and so on, six
	 * times in all.
	 */
	void failed(List<Ping> pings, String answer) {
		OffsetDateTime now = now();
		this.database.sql("""
				update ping set answer = :answer, due_at = :now + interval '1 minute' * power(4, attempts - 1),
				       done_at = case when attempts >= :most then :now end
				where id = any (:ids)
				""")
			.param("answer", answer)
			.param("now", now)
			.param("most", MOST_ATTEMPTS)
			.param("ids", ids(pings))
			.update();
	}

	/**
	 * What failed for good is tried again.
	 */
	int retry() {
		return this.database.sql("""
				update ping set done_at = null, attempts = 1, due_at = ? where done_at is not null and not delivered
				""").param(now()).update();
	}

	/**
	 * Forgets what was told long ago.
	 */
	void tidy() {
		this.database.sql("delete from ping where done_at < ?").param(now().minus(KEPT)).update();
	}

	/**
	 * The latest, for administrators.
	 */
	List<Line> latest(boolean failures, int limit) {
		return this.database.sql("""
				select kind, path, created_at, attempts, done_at, delivered, answer from ping
				where not :failures or (done_at is not null and not delivered) order by id desc limit :limit
				""")
			.param("failures", failures)
			.param("limit", limit)
			.query((row, number) -> new Line(row.getString("kind"), row.getString("path"),
					row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getInt("attempts"),
					state(row.getObject("done_at") != null, row.getBoolean("delivered"), row.getInt("attempts")),
					row.getString("answer")))
			.list();
	}

	private static String state(boolean done, boolean delivered, int attempts) {
		if (!done) {
			return (attempts == 0) ? "WAITING" : "AGAIN";
		}
		return delivered ? "DELIVERED" : "FAILED";
	}

	/**
	 * How many wait, counted up to a bound.
	 */
	int waiting(int bound) {
		return this.database.sql("select count(*) from (select 1 from ping where done_at is null limit ?) counted")
			.param(bound)
			.query(Integer.class)
			.single();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Long[] ids(List<Ping> pings) {
		return pings.stream().map(Ping::id).toArray(Long[]::new);
	}

	/**
	 * Something to tell.
	 *
	 * @param id in the queue
	 * @param path of a page or a feed
	 * @param attempts this one included
	 */
	record Ping(long id, String path, int attempts) {
	}

	/**
	 * A line of the list.
	 *
	 * @param kind who is told
	 * @param path of a page or a feed
	 * @param since when it changed
	 * @param attempts so far
	 * @param state {@code WAITING}, {@code AGAIN}, {@code DELIVERED} or {@code FAILED}
	 * @param answer of the other side
	 */
	record Line(String kind, String path, Instant since, int attempts, String state, String answer) {
	}

}
