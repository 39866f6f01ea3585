package org.tribune.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The first thing that is done with the database: wait for it, see whether its schema
 * suits this Tribune, migrate. Several processes may do so at once; Flyway’s lock, which
 * ends with the connection, lets one migrate and the others wait.
 */
@Component
class MigrationAtStart implements FlywayMigrationStrategy {

	private final @Nullable JdbcConnectionDetails database;

	private final Patience patience;

	MigrationAtStart(ObjectProvider<JdbcConnectionDetails> database, Patience patience) {
		this.database = database.getIfAvailable();
		this.patience = patience;
	}

	@Override
	public void migrate(Flyway flyway) {
		Flyway patient = flyway;
		if (this.database != null) {
			new Arrival(this.database, this.patience.patience()).await();
			patient = withoutTimeouts(flyway.getConfiguration(), this.database);
		}
		new SchemaAge(patient.info().all()).require(patient.getConfiguration().getDataSource());
		patient.migrate();
	}

	/** A migration may take longer than the pool lets any statement of the site take. */
	private static Flyway withoutTimeouts(Configuration configuration, JdbcConnectionDetails database) {
		return Flyway.configure(configuration.getClassLoader())
			.configuration(configuration)
			.dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
			.load();
	}

}
