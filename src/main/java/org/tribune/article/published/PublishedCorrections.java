package org.tribune.article.published;

import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The corrections of published articles, the latest first.
 */
@Component
public class PublishedCorrections {

	private final JdbcClient database;

	PublishedCorrections(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A part of the list.
	 */
	public List<CorrectedArticle> latest(int offset, int limit) {
		return this.database.sql("""
				select c.at, c.text, a.headline, '/' || s.slug || '/' || a.slug as path, a.language
				from correction c join published_article a on a.id = c.article_id join section s on s.id = a.section_id
				order by c.at desc, c.id desc limit :limit offset :offset
				""")
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new CorrectedArticle(CardRows.instant(row, "at"), row.getString("text"),
					row.getString("headline"), row.getString("path"), Locale.of(row.getString("language"))))
			.list();
	}

	/**
	 * How many there are, counted up to a bound.
	 */
	public int count(int bound) {
		return this.database.sql("""
				select count(*) from (select 1 from correction c join published_article a on a.id = c.article_id
				                      limit :bound) counted
				""").param("bound", bound).query(Integer.class).single();
	}

}
