package org.tribune.redirect.admin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The redirects as the newsroom looks them up, the newest first.
 */
@Component
class RedirectIndex {

	private static final String CONDITION = """
			 where (:pattern = '%%' or source_path like :pattern or target_path like :pattern)
			""";

	private final JdbcClient database;

	RedirectIndex(JdbcClient database) {
		this.database = database;
	}

	List<Row> part(String words, int offset, int limit) {
		return this.database
			.sql("select id, source_path, target_path, origin, hits, last_hit_at from redirect" + CONDITION
					+ " order by id desc limit :limit offset :offset")
			.param("pattern", pattern(words))
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> {
				OffsetDateTime lastHit = row.getObject("last_hit_at", OffsetDateTime.class);
				return new Row(row.getLong("id"), row.getString("source_path"), row.getString("target_path"),
						row.getString("origin"), row.getLong("hits"), (lastHit != null) ? lastHit.toInstant() : null);
			})
			.list();
	}

	int count(String words, int bound) {
		return this.database.sql("select count(*) from (select 1 from redirect" + CONDITION + " limit :bound) counted")
			.param("pattern", pattern(words))
			.param("bound", bound)
			.query(Integer.class)
			.single();
	}

	private static String pattern(String words) {
		return "%"
				+ words.strip().toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
				+ "%";
	}

	/**
	 * A line of the list.
	 *
	 * @param id of the redirect
	 * @param source old path
	 * @param target where it leads
	 * @param origin why it exists
	 * @param hits how often it was followed
	 * @param lastHit when it was followed last; null for never
	 */
	record Row(long id, String source, String target, String origin, long hits, @Nullable Instant lastHit) {
	}

}
