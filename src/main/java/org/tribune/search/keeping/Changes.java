package org.tribune.search.keeping;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which articles changed, as the table {@code search_change} tells.
 */
@Component
public class Changes {

	/** Where more than this changed, an index is made again. */
	static final int MOST = 100_000;

	private static final String NOW = """
			select (select system_identifier from pg_control_system()) || '/' || current_database() as database,
			       generation, cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as transaction
			from search_generation
			""";

	private static final String SINCE = """
			select c.article_id, cast(c.changed_in as text) as changed_in, now.*
			from (select generation, cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as transaction
			        from search_generation) now
			left join lateral (select article_id, changed_in from search_change
			                    where changed_in >= cast(:since as xid8) limit %d) c on true
			""".formatted(MOST + 1);

	private final JdbcClient database;

	Changes(JdbcClient database) {
		this.database = database;
	}

	/**
	 * How far somebody sees who reads everything now.
	 */
	Horizon now() {
		return this.database.sql(NOW)
			.query((row, number) -> new Horizon(row.getString("database"), row.getLong("generation"),
					Long.parseLong(row.getString("transaction"))))
			.single();
	}

	/**
	 * What changed since, and how far this sees. Transactions that were under way may be
	 * told of again the next time.
	 */
	News since(Horizon horizon) {
		Map<Long, Long> articles = new HashMap<>();
		Horizon[] now = { horizon };
		this.database.sql(SINCE).param("since", Long.toString(horizon.transaction())).query((row) -> {
			now[0] = new Horizon(horizon.database(), row.getLong("generation"),
					Long.parseLong(row.getString("transaction")));
			long article = row.getLong("article_id");
			if (!row.wasNull()) {
				articles.put(article, Long.parseLong(row.getString("changed_in")));
			}
		});
		return new News(articles, now[0]);
	}

	/**
	 * Forgets what a dump brought along from another server: its transactions have not
	 * happened here.
	 */
	void forgetForeign() {
		this.database.sql("delete from search_change where changed_in >= pg_snapshot_xmax(pg_current_snapshot())")
			.update();
	}

	/**
	 * Makes every process make its index again.
	 */
	public long newGeneration() {
		return this.database.sql("update search_generation set generation = generation + 1 returning generation")
			.query(Long.class)
			.single();
	}

	/**
	 * What changed.
	 *
	 * @param articles that changed, with the transaction they changed in
	 * @param horizon how far this sees
	 */
	record News(Map<Long, Long> articles, Horizon horizon) {
	}

}
