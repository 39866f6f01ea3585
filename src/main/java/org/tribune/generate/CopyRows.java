package org.tribune.generate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows of one table in the text format of PostgreSQL’s COPY.
 */
final class CopyRows {

	private final String target;

	private final StringBuilder rows = new StringBuilder(1 << 16);

	/**
	 * Rows of a table.
	 * @param target table and columns, as in {@code theme (slug, name)}
	 */
	CopyRows(String target) {
		this.target = target;
	}

	/**
	 * Adds a row.
	 * @param values as the database reads them from text, in the order of the columns
	 */
	void add(@Nullable Object... values) {
		for (int index = 0; index < values.length; index++) {
			if (index > 0) {
				this.rows.append('\t');
			}
			Object value = values[index];
			if (value == null) {
				this.rows.append("\\N");
			}
			else {
				escape(value.toString());
			}
		}
		this.rows.append('\n');
	}

	private void escape(String text) {
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			switch (character) {
				case '\\' -> this.rows.append("\\\\");
				case '\t' -> this.rows.append("\\t");
				case '\n' -> this.rows.append("\\n");
				case '\r' -> this.rows.append("\\r");
				default -> this.rows.append(character);
			}
		}
	}

	/**
	 * The columns, in parentheses.
	 */
	String columns() {
		return this.target.substring(this.target.indexOf('('));
	}

	/**
	 * Sends the rows and begins anew.
	 */
	void send(Connection connection) throws SQLException {
		try {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy " + this.target + " from stdin",
						new ByteArrayInputStream(this.rows.toString().getBytes(StandardCharsets.UTF_8)), 1 << 18);
			this.rows.setLength(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
