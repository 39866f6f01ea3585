package org.tribune.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Waits at the start until the database lets the site in, and says in the log for what it
 * waits: machines that start together are ready in any order.
 */
final class Arrival {

	private static final Logger logger = LoggerFactory.getLogger(Arrival.class);

	private static final Duration PAUSE = Duration.ofMillis(500);

	/** The log is told again after so long. */
	private static final Duration REMINDER = Duration.ofSeconds(10);

	private final JdbcConnectionDetails database;

	private final Duration patience;

	Arrival(JdbcConnectionDetails database, Duration patience) {
		this.database = database;
		this.patience = patience;
	}

	/**
	 * Returns once a connection could be made.
	 * @throws DatabaseRefusal when waiting was in vain, or would be
	 */
	void await() {
		long start = System.nanoTime();
		Duration told = Duration.ofNanos(-1);
		while (true) {
			Duration waited = Duration.ofNanos(System.nanoTime() - start);
			try (Connection connection = connect()) {
				if (!told.isNegative()) {
					logger.info("The database {} answers after {} s", address(), waited.toSeconds());
				}
				logger.debug("Connected to {}", connection);
				return;
			}
			catch (SQLException ex) {
				Absence absence = Absence.of(ex);
				if (!absence.mayPass() || waited.compareTo(this.patience) >= 0) {
					throw DatabaseRefusal.absent(address(), absence, waited, String.valueOf(ex.getMessage()));
				}
				if (told.isNegative() || waited.minus(told).compareTo(REMINDER) >= 0) {
					told = waited;
					logger.warn(
							"Waiting for the database {}: {}. Up to {} s in all (tribune.database.patience), {} s so far",
							address(), absence.words(), this.patience.toSeconds(), waited.toSeconds());
				}
			}
			pause();
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.database.getJdbcUrl(),
				OwnConnection.settings(this.database, "start", 5));
	}

	/** Parameters may hold a password. */
	private String address() {
		String url = this.database.getJdbcUrl();
		int parameters = url.indexOf('?');
		return (parameters < 0) ? url : url.substring(0, parameters);
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for the database", ex);
		}
	}

}
