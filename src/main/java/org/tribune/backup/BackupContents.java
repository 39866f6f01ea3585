package org.tribune.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds, written last: a file without it was cut short.
 *
 * @param format of the file; this class reads and writes {@link #FORMAT}
 * @param schema the migration that the database had reached
 * @param made when it was begun: it shows the database as it was then
 * @param tables in an order in which each follows those it refers to
 * @param sequences where counting goes on
 * @param files originals of images and documents
 */
record BackupContents(int format, String schema, Instant made, List<Table> tables, List<Sequence> sequences,
		long files) {

	static final int FORMAT = 1;

	/** The name of its entry in the file. */
	static final String ENTRY = "contents.json";

	/**
	 * A table.
	 *
	 * @param columns those that are not computed
	 * @param rows how many
	 */
	record Table(String name, List<String> columns, long rows) {

		String entry() {
			return "tables/" + this.name + ".copy";
		}

		/** Names come from the catalogue, or from a file, so they are quoted. */
		String quoted() {
			return BackupContents.quoted(this.name);
		}

		String list() {
			return String.join(", ", this.columns.stream().map(BackupContents::quoted).toList());
		}

		Table holding(long count) {
			return new Table(this.name, this.columns, count);
		}

	}

	/**
	 * A sequence.
	 *
	 * @param value the last one given; 0 when none was
	 */
	record Sequence(String name, long value) {
	}

	long rows() {
		return this.tables.stream().mapToLong(Table::rows).sum();
	}

	private static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

}
