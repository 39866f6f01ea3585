package org.tribune.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about the server of a PostgreSQL data directory. The
 * file outlives a server that was killed, and the system may have given the number to
 * another process since.
 *
 * @param cluster the PostgreSQL data directory
 * @param pid the number of the server's process
 * @param port where it listens; 0 while it has not said so
 * @param ready whether it accepts connections
 */
record Postmaster(Path cluster, long pid, int port, boolean ready) {

	// The lines of the file, see "miscadmin.h" in PostgreSQL.
	private static final int PID = 0;

	private static final int PORT = 3;

	private static final int STATUS = 7;

	/**
	 * Reads the file; empty when there is none, or nothing in it.
	 */
	static Optional<Postmaster> of(Path cluster) throws IOException {
		Path file = file(cluster);
		List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
		if (lines.isEmpty() || !lines.get(PID).strip().matches("\\d{1,18}")) {
			return Optional.empty();
		}
		int port = (lines.size() > PORT) ? Integer.parseInt(lines.get(PORT).strip()) : 0;
		boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
		return Optional.of(new Postmaster(cluster, Long.parseLong(lines.get(PID).strip()), port, ready));
	}

	/**
	 * Where PostgreSQL writes the file.
	 */
	static Path file(Path cluster) {
		return cluster.resolve("postmaster.pid");
	}

	/**
	 * Whether the process is alive and is the server of this very directory.
	 */
	boolean isServing() {
		return ProcessHandle.of(this.pid).map(ProcessHandle::info).filter(this::isServer).isPresent();
	}

	/**
	 * Whether a process of that number is alive, whatever it is.
	 */
	boolean isAlive() {
		return ProcessHandle.of(this.pid).isPresent();
	}

	/**
	 * Puts the number of this process into the file in place of one that belongs to a
	 * stranger, for PostgreSQL would take the stranger for its running server and not
	 * start. It lets the number of the process that starts it pass, and still finds, by
	 * the rest of the file, backends that might have outlived their server.
	 */
	void disown() throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(file(this.cluster)));
		lines.set(PID, Long.toString(ProcessHandle.current().pid()));
		Files.write(file(this.cluster), lines);
	}

	private boolean isServer(ProcessHandle.Info process) {
		boolean postgres = process.command()
			.map((command) -> Path.of(command).getFileName().toString().startsWith("postgres"))
			.orElse(false);
		// Windows does not show the arguments of a process.
		return postgres && process.arguments()
			.map((arguments) -> Arrays.asList(arguments).contains(this.cluster.toString()))
			.orElse(true);
	}

}
