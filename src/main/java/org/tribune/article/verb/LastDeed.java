package org.tribune.article.verb;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was done to an article last.
 */
@Component
class LastDeed {

	private final JdbcClient database;

	LastDeed(JdbcClient database) {
		this.database = database;
	}

	Optional<Deed> of(long articleId) {
		return this.database
			.sql("select reason, saved_by, saved_at from revision where article_id = ? order by number desc limit 1")
			.param(articleId)
			.query((row, number) -> new Deed(row.getString("reason"), row.getString("saved_by"),
					row.getObject("saved_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/**
	 * A line of the history.
	 *
	 * @param past name of what was done
	 * @param by whom
	 * @param at when
	 */
	record Deed(String past, String by, Instant at) {
	}

}
