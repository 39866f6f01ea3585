package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.site.PageContents;

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
		PageContents.show("corrections");
		return this.database.sql("""
				select a.id, c.at, c.text, a.headline, '/' || s.slug || '/' || a.slug as path, a.language
				from correction c join published_article a on a.id = c.article_id join section s on s.id = a.section_id
				where c.published_at is not null order by c.at desc, c.id desc limit :limit offset :offset
				""").param("limit", limit).param("offset", offset).query((row, number) -> entry(row)).list();
	}

	private static CorrectedArticle entry(ResultSet row) throws SQLException {
		PageContents.show("article", row.getLong("id"));
		return new CorrectedArticle(CardRows.instant(row, "at"), row.getString("text"), row.getString("headline"),
				row.getString("path"), Locale.of(row.getString("language")));
	}

	/**
	 * How many there are, counted up to a bound.
	 */
	public int count(int bound) {
		PageContents.show("corrections");
		return this.database.sql("""
				select count(*) from (select 1 from correction where published_at is not null limit :bound) counted
				""").param("bound", bound).query(Integer.class).single();
	}

}
