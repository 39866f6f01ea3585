package org.tribune.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.tribune.media.Originals;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/**
 * Writes the database, as it is at one moment, and the originals of the media into one
 * file, while the site goes on.
 */
@Component
class Backup {

	private final DataSource database;

	private final Originals originals;

	private final JsonMapper json;

	private final Clock clock;

	Backup(DataSource database, Originals originals, JsonMapper json, Clock clock) {
		this.database = database;
		this.originals = originals;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Writes a backup. The file bears its name only when it is whole.
	 * @param target does not exist yet
	 * @return what it holds
	 */
	BackupContents write(Path target) {
		Path half = target.resolveSibling(target.getFileName() + ".part");
		try {
			BackupContents contents = fill(half);
			Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
			return contents;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the backup to " + target, ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot read the database", ex);
		}
	}

	private BackupContents fill(Path half) throws IOException, SQLException {
		try (ZipOutputStream zip = new ZipOutputStream(
				new BufferedOutputStream(Files.newOutputStream(half), StreamUtils.BUFFER_SIZE * 16));
				Connection connection = this.database.getConnection()) {
			BackupContents tables = tables(connection, zip);
			// The originals follow: one that came meanwhile does no harm, and none goes.
			long files = this.originals.writeTo(zip);
			BackupContents contents = new BackupContents(tables.format(), tables.schema(), tables.made(),
					tables.tables(), tables.sequences(), files);
			zip.putNextEntry(new ZipEntry(BackupContents.ENTRY));
			zip.write(this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(contents));
			zip.closeEntry();
			return contents;
		}
	}

	private BackupContents tables(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
		connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		connection.setReadOnly(true);
		connection.setAutoCommit(false);
		try {
			Catalogue catalogue = new Catalogue(new SingleConnectionDataSource(connection, true));
			BackupContents contents = new BackupContents(BackupContents.FORMAT, catalogue.schema(),
					this.clock.instant(), catalogue.tables(), catalogue.sequences(), 0);
			List<BackupContents.Table> written = new ArrayList<>();
			for (BackupContents.Table table : contents.tables()) {
				zip.putNextEntry(new ZipEntry(table.entry()));
				long rows = connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyOut("copy " + table.quoted() + " (" + table.list() + ") to stdout", zip);
				zip.closeEntry();
				written.add(table.holding(rows));
			}
			return new BackupContents(contents.format(), contents.schema(), contents.made(), written,
					contents.sequences(), 0);
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(true);
			connection.setReadOnly(false);
		}
	}

}
