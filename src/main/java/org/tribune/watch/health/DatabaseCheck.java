package org.tribune.watch.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, how quickly, and whether its clock agrees with ours.
 */
@Component
class DatabaseCheck implements Check {

	static final Duration SLOW = Duration.ofMillis(500);

	static final Duration APART = Duration.ofSeconds(5);

	private final JdbcClient database;

	private final @Nullable HikariDataSource pool;

	private final Clock clock;

	DatabaseCheck(JdbcClient database, DataSource source, Clock clock) {
		this.database = database;
		this.pool = (source instanceof HikariDataSource hikari) ? hikari : null;
		this.clock = clock;
	}

	@Override
	public List<Symptom> look() {
		List<Symptom> symptoms = new ArrayList<>();
		HikariPoolMXBean connections = (this.pool != null) ? this.pool.getHikariPoolMXBean() : null;
		if (connections != null && connections.getThreadsAwaitingConnection() > 0) {
			symptoms.add(Symptom.alarm("pool", "", connections.getTotalConnections(),
					connections.getThreadsAwaitingConnection()));
		}
		try {
			Instant before = this.clock.instant();
			Instant there = this.database.sql("select clock_timestamp()")
				.query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
				.single();
			symptoms.addAll(judge(before, there, this.clock.instant()));
		}
		catch (DataAccessException ex) {
			symptoms.add(Symptom.alarm("database-away", "", words(ex)));
		}
		return symptoms;
	}

	/**
	 * What an answer tells.
	 * @param before when it was asked
	 * @param there the time of the database
	 * @param after when it had answered
	 */
	static List<Symptom> judge(Instant before, Instant there, Instant after) {
		List<Symptom> symptoms = new ArrayList<>();
		Duration took = Duration.between(before, after);
		if (took.compareTo(SLOW) > 0) {
			symptoms.add(Symptom.warning("database-slow", "", took.toMillis()));
		}
		Duration apart = there.isBefore(before) ? Duration.between(there, before) : Duration.between(after, there);
		if (apart.compareTo(APART) > 0) {
			symptoms.add(Symptom.warning("clock", "", apart.toSeconds()));
		}
		return symptoms;
	}

	private static String words(DataAccessException fault) {
		return String.valueOf(fault.getMostSpecificCause().getMessage());
	}

}
