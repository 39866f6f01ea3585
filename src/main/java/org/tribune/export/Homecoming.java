package org.tribune.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

import org.tribune.media.Originals;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Fills an empty site from an export: the media first, then all lines in one transaction.
 * What fails leaves the site empty.
 */
@Component
class Homecoming {

	/** The archive may have been written by anybody: an original is read into memory. */
	private static final int LARGEST = 64 * 1024 * 1024;

	private final DataSource database;

	private final Originals originals;

	private final SafeWords words;

	private final JsonMapper json;

	Homecoming(DataSource database, Originals originals, SafeWords words, JsonMapper json) {
		this.database = database;
		this.originals = originals;
		this.words = words;
		this.json = json;
	}

	/**
	 * Reads an export.
	 * @return what came back
	 * @throws IllegalArgumentException when the file, or the site, does not lend itself
	 * to it; the message says why
	 */
	Manifest read(Path source) {
		try (ZipFile zip = new ZipFile(source.toFile()); Connection connection = this.database.getConnection()) {
			Manifest manifest = manifest(zip, source);
			requireEmpty(connection);
			media(zip, manifest);
			connection.setAutoCommit(false);
			try {
				for (Kind kind : Kind.all()) {
					lines(zip, kind, manifest, connection);
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
			return manifest;
		}
		catch (ZipException ex) {
			throw new IllegalArgumentException(source + " is not a whole archive: " + ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the export " + source, ex);
		}
		catch (SQLException ex) {
			throw new IllegalArgumentException("Nothing was taken in: " + ex.getMessage(), ex);
		}
	}

	private Manifest manifest(ZipFile zip, Path source) throws IOException {
		ZipEntry entry = zip.getEntry(Manifest.ENTRY);
		if (entry == null) {
			throw new IllegalArgumentException(source + " is not an export of Tribune, or was cut short.");
		}
		try (InputStream in = zip.getInputStream(entry)) {
			Manifest manifest = this.json.readValue(in.readNBytes(1024 * 1024), Manifest.class);
			if (manifest.format() != Manifest.FORMAT) {
				throw new IllegalArgumentException("The export has format " + manifest.format()
						+ ", which this version of Tribune does not know.");
			}
			return manifest;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException(source + " does not say what it holds.", ex);
		}
	}

	private static void requireEmpty(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
				select exists (select 1 from section) or exists (select 1 from article)
				    or exists (select 1 from contributor) or exists (select 1 from image)
				""")) {
			if (row.next() && row.getBoolean(1)) {
				throw new IllegalArgumentException(
						"There is content here already. An export is taken into an empty site.");
			}
		}
	}

	private void media(ZipFile zip, Manifest manifest) throws IOException {
		long files = this.originals.readFrom(zip, LARGEST);
		if (files != manifest.media()) {
			throw new IllegalArgumentException(
					"The export says that it holds " + manifest.media() + " media, and holds " + files + ".");
		}
	}

	private void lines(ZipFile zip, Kind kind, Manifest manifest, Connection connection)
			throws IOException, SQLException {
		// What migrations and triggers put there comes from the export.
		try (Statement statement = connection.createStatement()) {
			statement.execute("delete from " + kind.table());
		}
		ZipEntry entry = Optional.ofNullable(zip.getEntry(kind.entry()))
			.orElseThrow(() -> new IllegalArgumentException("The export lacks " + kind.entry() + "."));
		List<String> columns = Columns.of(kind, connection);
		long count = 0;
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
				Lines lines = new Lines(kind, columns, connection)) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				count++;
				try {
					lines.add(this.words.clean(kind, line));
				}
				catch (JacksonException ex) {
					throw new IllegalArgumentException(kind.entry() + ", line " + count + ": not an object of JSON.",
							ex);
				}
			}
			lines.finish();
		}
		Long said = manifest.lines().get(kind.entry());
		if (said == null || said != count) {
			throw new IllegalArgumentException(
					"The export says that " + kind.entry() + " has " + said + " lines, and it has " + count + ".");
		}
	}

}
