package org.tribune.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The embedded database cannot serve, and a person has to do something about it.
 */
final class EmbeddedDatabaseException extends RuntimeException {

	private static final String CHOOSE_ANOTHER = "give this one a directory of its own with tribune.data-directory, or "
			+ "a PostgreSQL server of its own with spring.datasource.url.";

	private static final String SERVER_OF_YOUR_OWN = "set spring.datasource.url to use a PostgreSQL server of your own.";

	private final String action;

	private EmbeddedDatabaseException(String message, String action) {
		super(message);
		this.action = action;
	}

	private EmbeddedDatabaseException(String message, String action, Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	/**
	 * Another process has the data directory.
	 */
	static EmbeddedDatabaseException inUse(Path data, Optional<DirectoryLock.Holder> holder) {
		String pid = holder.map((one) -> " (PID %d)".formatted(one.pid())).orElse("");
		if (holder.filter(DirectoryLock.Holder::command).isPresent()) {
			return new EmbeddedDatabaseException(
					"A Tribune command%s is running on the data directory %s.".formatted(pid, data),
					"Wait until it has ended and try again, or " + CHOOSE_ANOTHER);
		}
		return new EmbeddedDatabaseException(
				"Another Tribune%s is already running on the data directory %s.".formatted(pid, data),
				"Stop that Tribune first, or " + CHOOSE_ANOTHER);
	}

	/**
	 * The files of the directory are another user's.
	 */
	static EmbeddedDatabaseException foreign(Path directory, String owner) {
		return new EmbeddedDatabaseException("The database in %s belongs to the user %s.".formatted(directory, owner),
				"Run Tribune as %s, or %s".formatted(owner, CHOOSE_ANOTHER));
	}

	/**
	 * The directory cannot be created, read or written.
	 */
	static EmbeddedDatabaseException unusable(Path data, IOException cause) {
		String reason = switch (cause) {
			case AccessDeniedException denied -> "no permission for " + denied.getFile();
			case FileAlreadyExistsException exists -> exists.getFile() + " is a file, not a directory";
			default -> String.valueOf(cause.getMessage());
		};
		return new EmbeddedDatabaseException("The data directory %s cannot be used: %s.".formatted(data, reason),
				"Make sure that the user who runs Tribune can write there and that the disk has room, or choose another "
						+ "directory with tribune.data-directory.",
				cause);
	}

	/**
	 * The directory of the database holds something else.
	 */
	static EmbeddedDatabaseException noDatabase(Path directory) {
		return new EmbeddedDatabaseException("%s holds files, but no PostgreSQL database.".formatted(directory),
				"Move that directory away, or choose another one with tribune.data-directory.");
	}

	/**
	 * The database is for another major version of PostgreSQL.
	 */
	static EmbeddedDatabaseException otherVersion(Path directory, String found, String ours) {
		return new EmbeddedDatabaseException(
				"The database in %s was written by PostgreSQL %s. This Tribune brings PostgreSQL %s, which cannot read it."
					.formatted(directory, found, ours),
				"Nothing was changed. Bring the data over with pg_upgrade, or start the Tribune that wrote it and export "
						+ "its content; to begin with an empty site, set another tribune.data-directory.");
	}

	/**
	 * There are no programs for this kind of machine.
	 */
	static EmbeddedDatabaseException noBinaries(String machine) {
		return new EmbeddedDatabaseException(
				"This Tribune was built without an embedded PostgreSQL for this machine (%s).".formatted(machine),
				"Build Tribune on this kind of machine, or " + SERVER_OF_YOUR_OWN);
	}

	/**
	 * The programs do not run.
	 */
	static EmbeddedDatabaseException notRunnable(String output, boolean root) {
		return new EmbeddedDatabaseException(
				"The embedded PostgreSQL does not run on this machine: %s.".formatted(output),
				(root ? "Start Tribune as an ordinary user (PostgreSQL refuses to run as root, and here root cannot set "
						+ "its rights aside with unshare -U), or " : "If nothing can be done about that, ")
						+ SERVER_OF_YOUR_OWN);
	}

	/**
	 * The database could not be created.
	 */
	static EmbeddedDatabaseException notCreated(Path directory, String output) {
		return new EmbeddedDatabaseException(
				"PostgreSQL could not create a database in %s. It said:%n%s".formatted(directory, output),
				"Make sure that the disk has room and that the user who runs Tribune owns the directory, or "
						+ SERVER_OF_YOUR_OWN);
	}

	/**
	 * The server ended instead of serving.
	 */
	static EmbeddedDatabaseException notStarted(Path directory, List<String> said, Path log) {
		return new EmbeddedDatabaseException(
				"The embedded PostgreSQL did not start on %s. It said:%n%s".formatted(directory,
						String.join(System.lineSeparator(), said)),
				"See %s for all it said, or ".formatted(log) + SERVER_OF_YOUR_OWN);
	}

	String action() {
		return this.action;
	}

}
