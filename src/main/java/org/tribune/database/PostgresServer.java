package org.tribune.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;

/**
 * The server process on a {@link PostgresDirectory}. Whoever makes one has the
 * {@link DirectoryLock}, so a server that runs there already was left behind.
 */
final class PostgresServer implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(PostgresServer.class);

	/**
	 * A port that was free can be taken by the time PostgreSQL asks for it.
	 */
	private static final int ATTEMPTS = 3;

	/**
	 * Seconds a start may take: enough to replay the journal after a crash.
	 */
	private static final String START_LIMIT = "300";

	private static final String STOP_LIMIT = "30";

	private static final int LOG_EXTRACT = 4;

	/**
	 * Servers that run or are about to. A process that is told to end during its start
	 * has no bean yet that the application context would close.
	 */
	private static final Set<PostgresServer> RUNNING = ConcurrentHashMap.newKeySet();

	static {
		SpringApplication.getShutdownHandlers().add(() -> RUNNING.forEach(PostgresServer::close));
	}

	private final PostgresDirectory directory;

	private final DirectoryLock lock;

	private final Path log;

	private @Nullable PostgresBinaries binaries;

	private boolean closed;

	/**
	 * Prepares for one start.
	 * @param lock the lock on the directory; released in the end
	 */
	PostgresServer(PostgresDirectory directory, DirectoryLock lock) {
		this.directory = directory;
		this.lock = lock;
		this.log = directory.sibling("postgresql.log");
	}

	/**
	 * Starts the server, after stopping one that a killed Tribune left running.
	 * @param settings additional lines of {@code postgresql.conf}, without spaces
	 * @return the port, on the loopback address only
	 * @throws EmbeddedDatabaseException when PostgreSQL does not run on these files
	 */
	synchronized int start(List<String> settings) throws IOException {
		if (this.closed) {
			throw new IllegalStateException("This process is ending");
		}
		RUNNING.add(this);
		this.directory.requireOwner();
		PostgresBinaries programs = PostgresBinaries.unpackInto(this.directory.sibling("postgresql-binaries"));
		this.binaries = programs;
		this.directory.prepare(programs, programs.version());
		removeLeftOver(programs);
		return launch(programs, settings);
	}

	/**
	 * Stops the server, at once for its clients and without loss of what they committed,
	 * and releases the lock. Further calls do nothing.
	 */
	@Override
	public synchronized void close() {
		if (this.closed) {
			return;
		}
		this.closed = true;
		RUNNING.remove(this);
		try (this.lock) {
			if (this.binaries != null) {
				stop(this.binaries);
			}
		}
		catch (IOException ex) {
			logger.error("The embedded PostgreSQL in {} could not be stopped", this.directory.path(), ex);
		}
	}

	private void removeLeftOver(PostgresBinaries programs) throws IOException {
		Optional<Postmaster> left = Postmaster.of(this.directory.path());
		if (left.isEmpty()) {
			// An empty file is what a power cut may leave. PostgreSQL asks for its
			// removal.
			Files.deleteIfExists(Postmaster.file(this.directory.path()));
		}
		else if (left.filter(Postmaster::isServing).isPresent()) {
			logger.warn("A Tribune was killed and left its PostgreSQL (PID {}) running on {}: stopping it first",
					left.get().pid(), this.directory.path());
			stop(programs);
		}
		else if (left.filter(Postmaster::isAlive).isPresent()) {
			left.get().disown();
		}
	}

	private int launch(PostgresBinaries programs, List<String> settings) throws IOException {
		for (int attempt = 1; true; attempt++) {
			int port = freePort();
			keepPreviousLog();
			PostgresBinaries.Outcome outcome = programs.run("pg_ctl", List.of("start", "-w", "-t", START_LIMIT, "-D",
					this.directory.path().toString(), "-l", this.log.toString(), "-o", options(port, settings)));
			if (outcome.succeeded()) {
				return port;
			}
			List<String> said = Files.exists(this.log) ? Files.readAllLines(this.log) : List.of(outcome.output());
			if (attempt == ATTEMPTS || said.stream().noneMatch((line) -> line.contains("could not bind"))) {
				List<String> last = said.subList(Math.max(0, said.size() - LOG_EXTRACT), said.size());
				throw EmbeddedDatabaseException.notStarted(this.directory.path(), last, this.log);
			}
		}
	}

	private void stop(PostgresBinaries programs) throws IOException {
		boolean running = Postmaster.of(this.directory.path()).filter(Postmaster::isServing).isPresent();
		if (running && !stop(programs, "fast") && !stop(programs, "immediate")) {
			logger.error("The embedded PostgreSQL on {} did not stop; see {}", this.directory.path(), this.log);
		}
	}

	private boolean stop(PostgresBinaries programs, String mode) throws IOException {
		List<String> arguments = List.of("stop", "-w", "-t", STOP_LIMIT, "-m", mode, "-D",
				this.directory.path().toString());
		return programs.run("pg_ctl", arguments).succeeded() || Postmaster.of(this.directory.path()).isEmpty();
	}

	private void keepPreviousLog() throws IOException {
		if (Files.exists(this.log)) {
			Files.move(this.log, this.directory.sibling("postgresql.previous.log"),
					StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** A page costs the same wherever it lies on a disk without moving parts. */
	private static String options(int port, List<String> settings) {
		List<String> all = new ArrayList<>(
				List.of("port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=60",
						"timezone=UTC", "log_checkpoints=off", "random_page_cost=1.1"));
		all.addAll(settings);
		return "-c " + String.join(" -c ", all);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
