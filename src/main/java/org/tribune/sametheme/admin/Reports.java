package org.tribune.sametheme.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads which published articles are shown nowhere, everywhere, or have nothing beside
 * them: page by page along an index, however many there are.
 */
@Component
@Transactional(readOnly = true)
class Reports {

	/** Rows a page. */
	static final int PAGE = 50;

	/** Counted no further. */
	static final int MANY = 10_000;

	private static final String ROWS = """
			select list.article_id, list.shown_by, list.found, a.headline, a.published_at, s.name as section,
			       '/' || s.slug || '/' || a.slug as path
			  from (select * from same_theme_list where %s limit :most) list
			  join published_article a on a.id = list.article_id join section s on s.id = a.section_id
			 order by list.shown_by desc, list.article_id desc
			""";

	private final JdbcClient database;

	Reports(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The rows of a report after one, and one more than a page holds if there is.
	 */
	List<Row> rows(Report report, int shownBy, long id) {
		String which = switch (report) {
			case ORPHANS -> "shown_by = 0 and article_id < :id order by article_id desc";
			case EVERYWHERE ->
				"(shown_by, article_id) < (:shown, :id) and shown_by > 0" + " order by shown_by desc, article_id desc";
			case WITHOUT -> "found = 0 and article_id < :id order by article_id desc";
		};
		return this.database.sql(ROWS.formatted(which))
			.params(Map.of("shown", shownBy, "id", id, "most", PAGE + 1))
			.query((row, number) -> row(row))
			.list();
	}

	/**
	 * How many rows a report has, up to {@link #MANY} and one.
	 */
	int count(Report report) {
		String which = switch (report) {
			case ORPHANS -> "shown_by = 0";
			case EVERYWHERE -> "shown_by > 0";
			case WITHOUT -> "found = 0";
		};
		return this.database.sql("select count(*) from (select 1 from same_theme_list where " + which + " limit ?) few")
			.param(MANY + 1)
			.query(Integer.class)
			.single();
	}

	private static Row row(ResultSet row) throws SQLException {
		return new Row(row.getLong("article_id"), row.getString("headline"), row.getString("path"),
				row.getString("section"), row.getObject("published_at", OffsetDateTime.class).toInstant(),
				row.getInt("shown_by"), row.getInt("found"));
	}

	/**
	 * What can be asked.
	 */
	enum Report {

		/** Articles that no other shows. */
		ORPHANS,
		/** Those that the most others show. */
		EVERYWHERE,
		/** Those that nothing resembles. */
		WITHOUT;

		/** The last word of its address. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * An article in a report.
	 *
	 * @param shownBy how many others show it
	 * @param found how many resemble it, at most eight
	 */
	record Row(long id, String headline, String path, String section, Instant publishedAt, int shownBy, int found) {
	}

}
