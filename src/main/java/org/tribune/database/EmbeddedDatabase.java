package org.tribune.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL that runs in the data directory. The site starts one and stops it when
 * it ends. A command does the same unless the site runs: then it joins the site's server
 * and leaves it running.
 * <p>
 * A bean of this type exists only while no datasource is configured.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	/**
	 * The database, and the role that owns it: no superuser, as on a server of one's own.
	 */
	private static final String NAME = "tribune";

	/**
	 * How long a command waits for a site that is still starting.
	 */
	private static final Duration JOIN_LIMIT = Duration.ofMinutes(1);

	private static final Duration JOIN_PAUSE = Duration.ofMillis(100);

	private final int port;

	private final String password;

	/**
	 * The server this process started, if it did.
	 */
	private final @Nullable PostgresServer server;

	private EmbeddedDatabase(int port, String password, @Nullable PostgresServer server) {
		this.port = port;
		this.password = password;
		this.server = server;
	}

	/**
	 * Starts the server of a data directory, or joins it.
	 * @param data the data directory; created when missing
	 * @param command whether this process runs a command rather than the site
	 * @param settings additional lines of {@code postgresql.conf}, without spaces
	 * @throws EmbeddedDatabaseException when the directory is in use or not usable
	 */
	static EmbeddedDatabase open(Path data, boolean command, List<String> settings) {
		try {
			Files.createDirectories(data);
			PostgresDirectory directory = new PostgresDirectory(data.toRealPath().resolve("postgresql"));
			Path lockFile = directory.path().resolveSibling("postgresql.lock");
			long start = System.nanoTime();
			while (true) {
				Optional<DirectoryLock> lock = DirectoryLock.tryAcquire(lockFile, command);
				if (lock.isPresent()) {
					return start(directory, lock.get(), settings);
				}
				Optional<DirectoryLock.Holder> holder = DirectoryLock.holder(lockFile);
				boolean patient = System.nanoTime() - start < JOIN_LIMIT.toNanos();
				if (!command || !patient || holder.filter(DirectoryLock.Holder::command).isPresent()) {
					throw EmbeddedDatabaseException.inUse(data, holder);
				}
				Optional<Postmaster> running = Postmaster.of(directory.path())
					.filter((one) -> one.ready() && one.isServing());
				if (running.isPresent()) {
					return join(directory, running.get());
				}
				Thread.sleep(JOIN_PAUSE);
			}
		}
		catch (IOException ex) {
			throw EmbeddedDatabaseException.unusable(data, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the embedded database started", ex);
		}
	}

	@Override
	public String getJdbcUrl() {
		return jdbcUrl(NAME);
	}

	@Override
	public String getUsername() {
		return NAME;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	/**
	 * The address of a database on this server.
	 */
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
	 * Stops the server if this process started it. The clients in this process should be
	 * closed by then.
	 */
	@Override
	public void close() {
		if (this.server != null) {
			this.server.close();
		}
	}

	private static EmbeddedDatabase start(PostgresDirectory directory, DirectoryLock lock, List<String> settings)
			throws IOException {
		PostgresServer server = new PostgresServer(directory, lock);
		try {
			int port = server.start(settings);
			EmbeddedDatabase database = new EmbeddedDatabase(port, directory.password(), server);
			String version = database.createIfMissing();
			logger.info("Embedded PostgreSQL {} on port {}, data in {}", version, port, directory.path());
			return database;
		}
		catch (IOException | RuntimeException ex) {
			server.close();
			throw ex;
		}
	}

	private static EmbeddedDatabase join(PostgresDirectory directory, Postmaster running) throws IOException {
		logger.info("Using the embedded PostgreSQL of the running Tribune on port {}, data in {}", running.port(),
				directory.path());
		return new EmbeddedDatabase(running.port(), directory.password(), null);
	}

	/**
	 * Creates the role and the database of the site.
	 * @return the version of the server
	 */
	private String createIfMissing() {
		try (Connection connection = administer(); Statement statement = connection.createStatement()) {
			if (isEmpty(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
				statement.execute("create role " + NAME + " login password '" + this.password + "'");
			}
			if (isEmpty(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
				statement.execute("create database " + NAME + " owner " + NAME);
			}
			return connection.getMetaData().getDatabaseProductVersion();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The embedded PostgreSQL started but could not be set up", ex);
		}
	}

	private static boolean isEmpty(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return !rows.next();
		}
	}

}
