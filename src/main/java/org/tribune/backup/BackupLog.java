package org.tribune.backup;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the site was backed up by the command {@code backup}. What other programs copy is
 * not known here.
 */
@Component
public class BackupLog {

	private final JdbcClient database;

	BackupLog(JdbcClient database) {
		this.database = database;
	}

	/** Notes a backup that is whole. */
	void note(BackupContents contents) {
		this.database.sql("""
				insert into backup_made (made_at, row_count, file_count) values (?, ?, ?)
				on conflict (made_at) do nothing
				""").params(contents.made().atOffset(ZoneOffset.UTC), contents.rows(), contents.files()).update();
	}

	/**
	 * The moment that the last backup shows; empty when there was none.
	 */
	public Optional<Instant> last() {
		return this.database.sql("select made_at from backup_made order by made_at desc limit 1")
			.query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.optional();
	}

}
