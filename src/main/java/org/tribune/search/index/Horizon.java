package org.tribune.search.index;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How far an index has seen: everything of one database before one of its transactions.
 *
 * @param database which one it was made from
 * @param generation raised by the command {@code reindex}
 * @param transaction the oldest that may hold something new
 */
record Horizon(String database, long generation, long transaction) {

	Map<String, String> write() {
		return Map.of("format", Integer.toString(Documents.FORMAT), "database", this.database, "generation",
				Long.toString(this.generation), "transaction", Long.toString(this.transaction));
	}

	/**
	 * As it was written, or null when it was written by another version or not at all.
	 */
	static @Nullable Horizon read(@Nullable Map<String, String> written) {
		if (written == null || !Integer.toString(Documents.FORMAT).equals(written.get("format"))) {
			return null;
		}
		return new Horizon(written.getOrDefault("database", ""),
				Long.parseLong(written.getOrDefault("generation", "0")),
				Long.parseLong(written.getOrDefault("transaction", "0")));
	}

	/**
	 * Whether an index that has seen this far can catch up. Of a database that was set
	 * back to an older state it has seen too much.
	 */
	boolean leadsTo(Horizon now) {
		return this.database.equals(now.database) && this.transaction <= now.transaction;
	}

	Horizon moved(long to) {
		return new Horizon(this.database, this.generation, to);
	}

}
