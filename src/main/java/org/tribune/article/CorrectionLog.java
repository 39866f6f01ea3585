package org.tribune.article;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.staff.Actor;

/**
 * What readers were told was wrong, line by line.
 */
@Component
class CorrectionLog {

	private final JdbcClient database;

	CorrectionLog(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Adds a line.
	 * @param text plain
	 */
	void add(long articleId, String text, Actor by, Instant now) {
		this.database.sql("""
				insert into correction (article_id, at, text, made_by, made_by_id)
				values (:article, :at, :text, :name, :member)
				""")
			.param("article", articleId)
			.param("at", now.atOffset(ZoneOffset.UTC))
			.param("text", text)
			.param("name", by.name())
			.param("member", by.memberId(), Types.BIGINT)
			.update();
	}

}
