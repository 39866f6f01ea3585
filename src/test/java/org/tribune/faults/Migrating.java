package org.tribune.faults;

import org.flywaydb.core.Flyway;

/**
 * A process that migrates a database and does nothing else, to be killed meanwhile.
 */
final class Migrating {

	private Migrating() {
	}

	static void main(String[] arguments) {
		Flyway.configure()
			.dataSource(arguments[0], arguments[1], arguments[2])
			.locations("classpath:db/migration")
			.load()
			.migrate();
	}

}
