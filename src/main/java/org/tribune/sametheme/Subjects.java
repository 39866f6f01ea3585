package org.tribune.sametheme;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what articles are about.
 */
@Component
class Subjects {

	private static final String SELECT = """
			select a.id, exists (select 1 from published_article p where p.id = a.id) as published, a.language, a.section_id,
			       array(select theme_id from article_theme where article_id = a.id order by position) as themes,
			       a.kicker, a.headline, a.standfirst, a.body_text
			  from article a
			""";

	private final JdbcClient database;

	Subjects(JdbcClient database) {
		this.database = database;
	}

	/**
	 * An article in whatever state.
	 */
	Optional<Subject> find(long id) {
		return this.database.sql(SELECT + " where a.id = ?").param(id).query((row, number) -> subject(row)).optional();
	}

	/**
	 * The next published articles, by id.
	 */
	List<Subject> after(long id, int most) {
		return this.database
			.sql(SELECT + " where a.id in (select id from published_article where id > ? order by id limit ?)"
					+ " order by a.id")
			.params(id, most)
			.query((row, number) -> subject(row))
			.list();
	}

	/**
	 * A sample of the published articles of a language, drawn by pages of the table.
	 * @param percent of all, 100 for every one
	 */
	List<Long> sample(String language, double percent) {
		return this.database
			.sql("select a.id from article a tablesample system (" + Math.clamp(percent, 0.001, 100)
					+ ") join published_article p on p.id = a.id where a.language = ?")
			.param(language)
			.query((row, number) -> row.getLong(1))
			.list();
	}

	/**
	 * Several published articles.
	 */
	List<Subject> all(List<Long> ids) {
		return this.database.sql(SELECT + " where a.id in (:ids)")
			.param("ids", ids)
			.query((row, number) -> subject(row))
			.list();
	}

	private static Subject subject(ResultSet row) throws SQLException {
		return new Subject(row.getLong("id"), row.getBoolean("published"), Locale.of(row.getString("language")),
				row.getLong("section_id"), longs(row.getArray("themes")),
				row.getString("kicker") + " . " + row.getString("headline"), row.getString("standfirst"),
				row.getString("body_text"));
	}

	static List<Long> longs(Array array) throws SQLException {
		return List.of((Long[]) array.getArray());
	}

}
