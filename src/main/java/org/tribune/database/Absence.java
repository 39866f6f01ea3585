package org.tribune.database;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * Why a database does not let the site in, and whether waiting may help. Told apart by
 * the <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">SQL state</a>
 * and, where nobody answers at all, by what the network said.
 */
enum Absence {

	REFUSED(true, "nothing listens there (connection refused)",
			"Start PostgreSQL, or correct host and port in spring.datasource.url."),

	UNKNOWN_HOST(true, "the name of the host is not known",
			"Correct the host in spring.datasource.url, or see to the name service."),

	SILENT(true, "it does not answer",
			"See whether the host is up and whether a firewall lets this machine through to the port."),

	STARTING(true, "it is starting, stopping or recovering", "See what the log of PostgreSQL says."),

	FULL(true, "all its connections are taken",
			"Raise max_connections of PostgreSQL, or lower spring.datasource.hikari.maximum-pool-size of the nodes."),

	PASSWORD(false, "it does not accept this name and password",
			"Correct spring.datasource.username and spring.datasource.password, or pg_hba.conf of PostgreSQL."),

	MISSING(false, "it runs, but has no database of this name",
			"Create the database (docs/configuration.md says how), or correct its name in spring.datasource.url."),

	OTHER(true, "the connection fails", "See what the log of PostgreSQL says.");

	private static final int DEEPEST = 20;

	private final boolean passing;

	private final String words;

	private final String action;

	Absence(boolean passing, String words, String action) {
		this.passing = passing;
		this.words = words;
		this.action = action;
	}

	static Absence of(SQLException fault) {
		String state = String.valueOf(fault.getSQLState());
		return switch (state) {
			case "28P01", "28000" -> PASSWORD;
			case "3D000" -> MISSING;
			case "53300" -> FULL;
			case "57P01", "57P02", "57P03" -> STARTING;
			default -> ofNetwork(fault);
		};
	}

	private static Absence ofNetwork(Throwable fault) {
		@Nullable Throwable cause = fault;
		for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
			if (cause instanceof ConnectException) {
				return REFUSED;
			}
			if (cause instanceof UnknownHostException) {
				return UNKNOWN_HOST;
			}
			if (cause instanceof SocketTimeoutException) {
				return SILENT;
			}
			cause = cause.getCause();
		}
		return OTHER;
	}

	/** Whether it may end without anybody changing the configuration. */
	boolean mayPass() {
		return this.passing;
	}

	String words() {
		return this.words;
	}

	/** What a person can do about it. */
	String action() {
		return this.action;
	}

}
