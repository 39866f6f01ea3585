package org.tribune.watch.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.backup.BackupLog;
import org.tribune.backup.BackupProperties;
import org.tribune.site.SiteProperties;

/**
 * Whether what the site holds is kept anywhere else. A site that is tried out on
 * somebody's own machine is left in peace, whatever its database.
 */
@Component
class BackupCheck implements Check {

	private final BackupLog backups;

	private final BackupProperties properties;

	private final SiteProperties site;

	private final JdbcClient database;

	private final Clock clock;

	BackupCheck(BackupLog backups, BackupProperties properties, SiteProperties site, JdbcClient database, Clock clock) {
		this.backups = backups;
		this.properties = properties;
		this.site = site;
		this.database = database;
		this.clock = clock;
	}

	@Override
	public List<Symptom> look() {
		Duration every = this.properties.expectedEvery();
		if (every.isZero() || SettingsCheck.isTrial(this.site.baseUrl())) {
			return List.of();
		}
		try {
			Instant born = this.database.sql("""
					select min(installed_on) from flyway_schema_history where exists (select 1 from article)
					""")
				.query((row, number) -> row.getObject(1, OffsetDateTime.class))
				.optional()
				.map(OffsetDateTime::toInstant)
				.orElse(null);
			return judge(born, this.backups.last().orElse(null), every, this.clock.instant());
		}
		catch (DataAccessException ex) {
			return List.of();
		}
	}

	/**
	 * What the last backup tells.
	 * @param born when this database was made; null when there is nothing in it to lose
	 * @param last when the last backup was made; null when there was none
	 * @param every how old it may be
	 */
	static List<Symptom> judge(@Nullable Instant born, @Nullable Instant last, Duration every, Instant now) {
		if (born == null) {
			return List.of();
		}
		Duration age = Duration.between((last != null) ? last : born, now);
		if (age.compareTo(every) <= 0) {
			return List.of();
		}
		return List.of((last != null) ? Symptom.warning("backup-old", "", age.toDays())
				: Symptom.warning("backup-missing", ""));
	}

}
