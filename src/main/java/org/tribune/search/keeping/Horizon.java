package org.tribune.search.keeping;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How far an index has seen: everything of one database before one of its transactions.
 *
 * @param database which one it was made from
 * @param generation raised by the command {@code reindex}
 * @param transaction the oldest that may hold something new
 */
public record Horizon(String database, long generation, long transaction) {

	/**
	 * Counts the ways in which articles have been indexed. Whatever changes in what an
	 * index holds or in {@link org.tribune.search.words} changes this too: indexes of
	 * another format are made again.
	 */
	private static final int FORMAT = 2;

	/**
	 * As it is kept.
	 */
	public Map<String, String> write() {
		return Map.of("format", Integer.toString(FORMAT), "database", this.database, "generation",
				Long.toString(this.generation), "transaction", Long.toString(this.transaction));
	}

	/**
	 * As it was written, or null when it was written by another version or not at all.
	 */
	public static @Nullable Horizon read(@Nullable Map<String, String> written) {
		if (written == null || !Integer.toString(FORMAT).equals(written.get("format"))) {
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
	public boolean leadsTo(Horizon now) {
		return this.database.equals(now.database) && this.transaction <= now.transaction;
	}

	Horizon moved(long to) {
		return new Horizon(this.database, this.generation, to);
	}

}
