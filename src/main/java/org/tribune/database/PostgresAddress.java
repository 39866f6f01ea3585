package org.tribune.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How to reach a server of this machine, and what the site finds there.
 *
 * @param port the port on the loopback address
 * @param password the password of the superuser and of the site
 */
record PostgresAddress(int port, String password) {

	/**
	 * The site's database, and the role that owns it: no superuser, as on a server of
	 * one's own.
	 */
	static final String SITE = "tribune";

	private static final Logger logger = LoggerFactory.getLogger(PostgresAddress.class);

	String jdbcUrl(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, database);
	}

	/**
	 * A connection with all rights.
	 */
	Connection administer() throws SQLException {
		return DriverManager.getConnection(jdbcUrl("postgres"), PostgresDirectory.SUPERUSER, this.password);
	}

	/**
	 * Creates the site's role and database unless they are there.
	 * @return the version of the server
	 */
	String setUp() {
		try (Connection connection = administer(); Statement statement = connection.createStatement()) {
			if (isEmpty(statement, "select 1 from pg_roles where rolname = '" + SITE + "'")) {
				statement.execute("create role " + SITE + " login password '" + this.password + "'");
			}
			if (isEmpty(statement, "select 1 from pg_database where datname = '" + SITE + "'")) {
				statement.execute("create database " + SITE + " owner " + SITE);
			}
			return connection.getMetaData().getDatabaseProductVersion();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The embedded PostgreSQL started but could not be set up", ex);
		}
	}

	/**
	 * Whether the site can connect: the server accepts connections and is set up.
	 */
	boolean answers() {
		try (Connection connection = DriverManager.getConnection(jdbcUrl(SITE), SITE, this.password)) {
			return connection.isValid(0);
		}
		catch (SQLException ex) {
			logger.debug("The embedded PostgreSQL does not answer yet", ex);
			return false;
		}
	}

	private static boolean isEmpty(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return !rows.next();
		}
	}

}
