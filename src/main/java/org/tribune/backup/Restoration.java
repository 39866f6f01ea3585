package org.tribune.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.tribune.media.Originals;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Fills an empty site from a backup: the media first, then the whole database in one
 * transaction, so that a restoration that fails leaves the site empty.
 */
@Component
class Restoration {

	private final DataSource database;

	private final Originals originals;

	private final JsonMapper json;

	Restoration(DataSource database, Originals originals, JsonMapper json) {
		this.database = database;
		this.originals = originals;
		this.json = json;
	}

	/**
	 * Restores a backup.
	 * @return what came back
	 * @throws IllegalArgumentException when the file, or the site, does not lend itself
	 * to it; the message says why
	 */
	BackupContents read(Path source) {
		try (ZipFile zip = new ZipFile(source.toFile())) {
			BackupContents contents = contents(zip, source);
			Catalogue catalogue = new Catalogue(this.database);
			String schema = catalogue.schema();
			if (!contents.schema().equals(schema)) {
				throw new IllegalArgumentException(
						"The backup has migration " + contents.schema() + ", this Tribune has " + schema
								+ ". Restore it with the version of Tribune that made it, then start the newer one.");
			}
			if (catalogue.isInhabited()) {
				throw new IllegalArgumentException(
						"There is content here already. Restore into an empty database, and an empty data directory.");
			}
			// A table more or less is another schema, whatever its number says.
			List<BackupContents.Table> here = catalogue.tables();
			if (!here.equals(contents.tables().stream().map((table) -> table.holding(0)).toList())) {
				throw new IllegalArgumentException("The tables of the backup are not those of this database.");
			}
			media(zip, contents);
			tables(zip, contents);
			return contents;
		}
		catch (ZipException ex) {
			throw new IllegalArgumentException(source + " is not a whole backup: " + ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the backup " + source, ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Nothing was restored: the database refused what the backup holds", ex);
		}
	}

	private BackupContents contents(ZipFile zip, Path source) throws IOException {
		ZipEntry entry = zip.getEntry(BackupContents.ENTRY);
		if (entry == null) {
			throw new IllegalArgumentException(source + " is not a backup of Tribune, or was cut short.");
		}
		try (InputStream in = zip.getInputStream(entry)) {
			BackupContents contents = this.json.readValue(in, BackupContents.class);
			if (contents.format() != BackupContents.FORMAT) {
				throw new IllegalArgumentException("The backup has format " + contents.format()
						+ ", which this version of Tribune does not know.");
			}
			return contents;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException(source + " does not say what it holds.", ex);
		}
	}

	private void media(ZipFile zip, BackupContents contents) throws IOException {
		long files = this.originals.readFrom(zip, Integer.MAX_VALUE);
		if (files != contents.files()) {
			throw new IllegalArgumentException(
					"The backup says that it holds " + contents.files() + " files, and holds " + files + ".");
		}
	}

	private void tables(ZipFile zip, BackupContents contents) throws IOException, SQLException {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			try {
				// What is checked at the end of a transaction would keep triggers from
				// changing before.
				statement.execute("set constraints all immediate");
				empty(statement, contents);
				for (BackupContents.Table table : contents.tables()) {
					statement.execute("alter table " + table.quoted() + " disable trigger user");
					fill(zip, connection, table);
					statement.execute("alter table " + table.quoted() + " enable trigger user");
				}
				for (BackupContents.Sequence sequence : contents.sequences()) {
					resume(connection, sequence);
				}
				connection.commit();
			}
			catch (IOException | SQLException | RuntimeException ex) {
				connection.rollback();
				throw ex;
			}
			finally {
				connection.setAutoCommit(true);
			}
			statement.execute("analyze");
		}
	}

	/** What the migrations put there comes from the backup, as it was changed since. */
	private static void empty(Statement statement, BackupContents contents) throws SQLException {
		statement.execute(
				"truncate " + String.join(", ", contents.tables().stream().map(BackupContents.Table::quoted).toList())
						+ " cascade");
	}

	private static void fill(ZipFile zip, Connection connection, BackupContents.Table table)
			throws IOException, SQLException {
		ZipEntry entry = Optional.ofNullable(zip.getEntry(table.entry()))
			.orElseThrow(() -> new IllegalArgumentException("The backup lacks the table " + table.name() + "."));
		try (InputStream rows = zip.getInputStream(entry)) {
			long count = connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy " + table.quoted() + " (" + table.list() + ") from stdin", rows);
			if (count != table.rows()) {
				throw new IllegalArgumentException("The backup says that " + table.name() + " has " + table.rows()
						+ " rows, and holds " + count + ".");
			}
		}
	}

	private static void resume(Connection connection, BackupContents.Sequence sequence) throws SQLException {
		if (sequence.value() == 0) {
			return;
		}
		try (var set = connection.prepareStatement("select setval(quote_ident(?)::regclass, ?)")) {
			set.setString(1, sequence.name());
			set.setLong(2, sequence.value());
			set.execute();
		}
	}

}
