package org.tribune.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
	 * How long a command waits for a site that is still starting.
	 */
	private static final Duration JOIN_LIMIT = Duration.ofMinutes(1);

	private static final Duration JOIN_PAUSE = Duration.ofMillis(100);

	private final PostgresAddress address;

	/**
	 * The server this process started, if it did.
	 */
	private final @Nullable PostgresServer server;

	private EmbeddedDatabase(PostgresAddress address, @Nullable PostgresServer server) {
		this.address = address;
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
				Optional<EmbeddedDatabase> joined = join(directory);
				if (joined.isPresent()) {
					return joined.get();
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
		return this.address.jdbcUrl(PostgresAddress.SITE);
	}

	@Override
	public String getUsername() {
		return PostgresAddress.SITE;
	}

	@Override
	public String getPassword() {
		return this.address.password();
	}

	/**
	 * How to reach the server.
	 */
	PostgresAddress address() {
		return this.address;
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
			PostgresAddress address = new PostgresAddress(server.start(settings), directory.password());
			logger.info("Embedded PostgreSQL {} on port {}, data in {}", address.setUp(), address.port(),
					directory.path());
			return new EmbeddedDatabase(address, server);
		}
		catch (IOException | RuntimeException ex) {
			server.close();
			throw ex;
		}
	}

	/**
	 * Joins the server of the running site; empty while that one still starts.
	 */
	private static Optional<EmbeddedDatabase> join(PostgresDirectory directory) throws IOException {
		Optional<Postmaster> running = Postmaster.of(directory.path()).filter(Postmaster::isServing);
		if (running.isEmpty()) {
			return Optional.empty();
		}
		PostgresAddress address = new PostgresAddress(running.get().port(), directory.password());
		if (!address.answers()) {
			return Optional.empty();
		}
		logger.info("Using the embedded PostgreSQL of the running Tribune on port {}, data in {}", address.port(),
				directory.path());
		return Optional.of(new EmbeddedDatabase(address, null));
	}

}
