package org.tribune.database;

import java.time.Duration;

import org.springframework.boot.ExitCodeGenerator;

/**
 * The site does not start on this database, and a person has to do something about it.
 * Exit codes are those of {@code sysexits.h}.
 */
final class DatabaseRefusal extends RuntimeException implements ExitCodeGenerator {

	/** {@code EX_UNAVAILABLE}: another try later may succeed. */
	static final int UNAVAILABLE = 69;

	/** {@code EX_CONFIG}: it will not, until something is changed. */
	static final int CONFIGURATION = 78;

	private final String action;

	private final int exitCode;

	private DatabaseRefusal(String message, String action, int exitCode) {
		super(message);
		this.action = action;
		this.exitCode = exitCode;
	}

	/**
	 * It does not let the site in.
	 * @param address without name and password
	 * @param waited how long, where waiting might have helped
	 * @param said what the driver or the server said
	 */
	static DatabaseRefusal absent(String address, Absence absence, Duration waited, String said) {
		if (absence.mayPass()) {
			return new DatabaseRefusal(
					"The database %s cannot be reached: %s. Waited %d s. (%s)".formatted(address, absence.words(),
							waited.toSeconds(), said),
					absence.action() + " To wait longer, set tribune.database.patience.", UNAVAILABLE);
		}
		return new DatabaseRefusal("The database %s cannot be used: %s. (%s)".formatted(address, absence.words(), said),
				absence.action(), CONFIGURATION);
	}

	/**
	 * A newer Tribune has changed the schema in a way that this one cannot work with.
	 * @param unknown the migrations this Tribune does not know
	 * @param newest the newest one it knows
	 */
	static DatabaseRefusal fromTheFuture(String unknown, String newest) {
		return new DatabaseRefusal(
				"The database belongs to a newer Tribune: its schema has migrations that this one does not know (%s) and cannot work without. This Tribune knows the schema up to %s. Nothing was changed."
					.formatted(unknown, newest),
				"Start the newer Tribune again, or restore a backup that was made before it first started.",
				CONFIGURATION);
	}

	String action() {
		return this.action;
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

}
