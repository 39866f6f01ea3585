package org.tribune.staff.entrance;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets nobody try for ever: after a few tries one has to wait, each time twice as long.
 * Counted in the database, for all nodes together.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Throttle {

	private static final Duration SHORTEST = Duration.ofMinutes(1);

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private static final Duration FORGOTTEN = Duration.ofHours(1);

	/** A block longer than the longest dates from a clock that was fast, and is none. */
	private static final String TAKE = """
			insert into attempt as known (scope, key, tries, last_at, blocked_until)
			values (:scope, :key, 1, :now, :now)
			on conflict (scope, key) do update set
			    tries = case when known.last_at < :forgotten then 1 else known.tries + 1 end,
			    last_at = :now,
			    blocked_until = case
			        when known.last_at < :forgotten or known.tries + 1 < :limit then :now
			        else :now + least(:longest, :shortest * power(2, least(known.tries + 1 - :limit, 10)))
			            * interval '1 second'
			        end
			where known.blocked_until <= :now or known.blocked_until > :now + :longest * interval '1 second'
			""";

	private final JdbcClient database;

	private final Clock clock;

	Throttle(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Takes one try.
	 * @return how long to wait first; empty when the try may be made
	 */
	public Optional<Duration> take(Scope scope, String key) {
		Instant now = this.clock.instant();
		int taken = this.database.sql(TAKE)
			.param("scope", scope.word)
			.param("key", key)
			.param("now", at(now))
			.param("forgotten", at(now.minus(FORGOTTEN)))
			.param("limit", scope.limit)
			.param("shortest", SHORTEST.toSeconds())
			.param("longest", LONGEST.toSeconds())
			.update();
		return (taken > 0) ? Optional.empty() : Optional.of(waiting(scope, key, now));
	}

	private Duration waiting(Scope scope, String key, Instant now) {
		Instant until = this.database.sql("select blocked_until from attempt where scope = ? and key = ?")
			.param(scope.word)
			.param(key)
			.query((ResultSet row, int number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.optional()
			.orElse(now);
		return until.isAfter(now.plusSeconds(1)) ? Duration.between(now, until) : Duration.ofSeconds(1);
	}

	/**
	 * The try succeeded: whoever it is has nothing against them any more.
	 */
	public void forgive(Scope scope, String key) {
		this.database.sql("delete from attempt where scope = ? and key = ?").param(scope.word).param(key).update();
	}

	/**
	 * The try succeeded and counts for nothing; those of others from the same address
	 * stay.
	 */
	public void giveBack(Scope scope, String key) {
		this.database.sql("""
				update attempt set tries = greatest(tries - 1, 0),
				    blocked_until = case when tries - 1 < ? then last_at else blocked_until end
				where scope = ? and key = ?
				""").param(scope.limit).param(scope.word).param(key).update();
	}

	/**
	 * Forgets what is long past.
	 */
	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	public void sweep() {
		this.database.sql("delete from attempt where last_at < ?")
			.param(at(this.clock.instant().minus(FORGOTTEN.multipliedBy(2))))
			.update();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * What is tried, and how many tries are free.
	 */
	public enum Scope {

		/** Passwords of one account. */
		ACCOUNT("account", 5),
		/** Passwords from one address, whose people may be many. */
		ADDRESS("address", 30),
		/** Codes of one account. */
		CODE("code", 5),
		/** Letters to one account. */
		LETTER("letter", 3),
		/** Letters asked for from one address. */
		LETTER_ADDRESS("letter-address", 10);

		private final String word;

		private final int limit;

		Scope(String word, int limit) {
			this.word = word;
			this.limit = limit;
		}

	}

}
