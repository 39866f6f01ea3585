package org.tribune.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import javax.sql.DataSource;

import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this Tribune can work with a schema that a newer one may have changed. Newer
 * migrations that only add are tolerated, so that nodes are exchanged one after the
 * other; one that takes away says in {@code schema_floor} which migration a Tribune must
 * know from then on.
 */
final class SchemaAge {

	private static final Logger logger = LoggerFactory.getLogger(SchemaAge.class);

	private final TreeSet<MigrationVersion> known = new TreeSet<>();

	private final List<String> unknown = new ArrayList<>();

	SchemaAge(MigrationInfo[] migrations) {
		for (MigrationInfo migration : migrations) {
			MigrationVersion version = migration.getVersion();
			MigrationState state = migration.getState();
			if (version != null && !state.isResolved() && state.isApplied()) {
				this.unknown.add(version + " “" + migration.getDescription() + "”");
			}
			else if (version != null) {
				this.known.add(version);
			}
		}
	}

	/**
	 * Refuses a schema that has left this Tribune behind.
	 * @throws DatabaseRefusal when it has
	 */
	void require(DataSource database) {
		if (this.unknown.isEmpty()) {
			return;
		}
		String names = String.join(", ", this.unknown);
		String floor = floor(database);
		if (floor == null || !this.known.contains(MigrationVersion.fromVersion(floor))) {
			throw DatabaseRefusal.fromTheFuture(names, String.valueOf(this.known.last()));
		}
		logger.warn("A newer Tribune has migrated the database ({}); this one can still work with it. Replace it soon",
				names);
	}

	private static @Nullable String floor(DataSource database) {
		try (Connection connection = database.getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select migration from schema_floor")) {
			return row.next() ? row.getString(1) : null;
		}
		catch (SQLException ex) {
			logger.debug("The schema does not say whom it suits", ex);
			return null;
		}
	}

}
