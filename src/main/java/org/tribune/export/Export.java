package org.tribune.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.tribune.media.Originals;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the magazine, as it is at one moment, into one archive while the site goes on:
 * rows are read through a cursor and written as they come, however many there are.
 */
@Component
class Export {

	/** Rows the driver holds at a time. */
	static final int ROWS = 200;

	private static final int BUFFER = 64 * 1024;

	private final DataSource database;

	private final Originals originals;

	private final WordPressFile wordPress;

	private final JsonMapper json;

	private final Clock clock;

	Export(DataSource database, Originals originals, WordPressFile wordPress, JsonMapper json, Clock clock) {
		this.database = database;
		this.originals = originals;
		this.wordPress = wordPress;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Writes an export. The file bears its name only when it is whole.
	 * @param target does not exist yet
	 * @return what it holds
	 */
	Manifest write(Path target) {
		Path half = target.resolveSibling(target.getFileName() + ".part");
		try {
			Manifest manifest = fill(half);
			Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
			return manifest;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the export to " + target, ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot read the database", ex);
		}
	}

	private Manifest fill(Path half) throws IOException, SQLException {
		Instant now = this.clock.instant();
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(half), BUFFER))) {
			Map<String, Long> lines = new LinkedHashMap<>();
			try (Connection connection = this.database.getConnection()) {
				rows(connection, zip, lines);
			}
			// The originals follow: one that came meanwhile does no harm, and none goes.
			long media = this.originals.writeTo(zip);
			Manifest manifest = new Manifest(Manifest.FORMAT, now, lines, media);
			zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
			zip.write(this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
			zip.closeEntry();
			return manifest;
		}
	}

	private void rows(Connection connection, ZipOutputStream zip, Map<String, Long> lines)
			throws IOException, SQLException {
		connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		connection.setReadOnly(true);
		connection.setAutoCommit(false);
		try {
			try (Statement statement = connection.createStatement()) {
				statement.execute("set local time zone 'UTC'");
			}
			for (Kind kind : Kind.all()) {
				zip.putNextEntry(new ZipEntry(kind.entry()));
				lines.put(kind.entry(), lines(kind, connection, zip));
				zip.closeEntry();
			}
			zip.putNextEntry(new ZipEntry(Manifest.WXR));
			this.wordPress.write(connection, zip);
			zip.closeEntry();
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(true);
			connection.setReadOnly(false);
		}
	}

	private static long lines(Kind kind, Connection connection, OutputStream out) throws IOException, SQLException {
		String columns = Columns.list(Columns.of(kind, connection));
		long count = 0;
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(ROWS);
			String query = "select row_to_json(line)::text from (select " + columns + " from " + kind.table()
					+ " order by " + kind.order() + ") line";
			try (ResultSet row = statement.executeQuery(query)) {
				while (row.next()) {
					out.write(row.getString(1).getBytes(StandardCharsets.UTF_8));
					out.write('\n');
					count++;
				}
			}
		}
		return count;
	}

}
