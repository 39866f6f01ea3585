package org.tribune.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL server of the tests: a container where a Docker engine answers, the
 * embedded one elsewhere. It starts when the first test asks for it and stops with the
 * process, after the application contexts.
 */
final class TestServer {

	private static final String ROLE = "tribune";

	/**
	 * How many processes may test at the same time in one checkout.
	 */
	private static final int PROCESSES = 8;

	private static @Nullable TestServer running;

	private final AtomicInteger databases = new AtomicInteger();

	private final String address;

	private final String superuser;

	private final String password;

	/**
	 * Describes a server.
	 * @param address the JDBC address without the name of a database
	 * @param password the password of the superuser, and of the role the tests use
	 */
	private TestServer(String address, String superuser, String password) {
		this.address = address;
		this.superuser = superuser;
		this.password = password;
	}

	static synchronized TestServer running() {
		if (running == null) {
			running = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
		}
		return running;
	}

	/**
	 * A new database, owned by a role without other rights.
	 */
	JdbcConnectionDetails emptyDatabase() {
		String name = "test_" + this.databases.incrementAndGet();
		execute("drop database if exists " + name + " with (force)", "create database " + name + " owner " + ROLE);
		return new Details(this.address + name, ROLE, this.password);
	}

	private static TestServer container() {
		String password = "tribune";
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withUsername("postgres")
			.withPassword(password)
			.withEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8 --locale-provider=icu --icu-locale=fr-FR");
		container.start();
		String address = "jdbc:postgresql://%s:%d/".formatted(container.getHost(),
				container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT));
		TestServer server = new TestServer(address, "postgres", password);
		server.execute("create role " + ROLE + " login password '" + password + "'");
		return server;
	}

	/**
	 * The directories stay, so that a server whose process was killed is found and
	 * stopped by the next run. What would make data safe is off.
	 */
	private static TestServer embedded() {
		for (int process = 1; true; process++) {
			try {
				EmbeddedDatabase database = EmbeddedDatabase.open(Path.of("target", "test-database-" + process), false,
						List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"));
				return new TestServer(database.jdbcUrl(""), PostgresDirectory.SUPERUSER, database.getPassword());
			}
			catch (EmbeddedDatabaseException ex) {
				if (process == PROCESSES) {
					throw ex;
				}
			}
		}
	}

	private void execute(String... statements) {
		try (Connection connection = DriverManager.getConnection(this.address + "postgres", this.superuser,
				this.password); Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * How the application reaches its database.
	 */
	private record Details(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

	}

}
