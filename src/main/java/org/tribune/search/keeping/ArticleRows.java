package org.tribune.search.keeping;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.site.Site;

/**
 * Reads published articles for the index.
 */
@Component
public class ArticleRows {

	private static final String SELECT = """
			select a.id, a.language, a.headline, trim(a.kicker || ' ' || a.standfirst) as standfirst,
			       left(a.body_text, 200000) as body, a.section_id, a.published_at,
			       array(select theme_id from article_theme where article_id = a.id order by position) as theme_ids,
			       array(select contributor_id from byline where article_id = a.id order by position) as contributor_ids,
			       (select string_agg(t.name, '. ' order by l.position) from article_theme l
			          join theme t on t.id = l.theme_id where l.article_id = a.id) as theme_names,
			       (select string_agg(c.first_name || ' ' || c.last_name, '. ' order by b.position) from byline b
			          join contributor c on c.id = b.contributor_id where b.article_id = a.id) as contributor_names
			from published_article a
			""";

	private final JdbcClient database;

	private final Site site;

	ArticleRows(JdbcClient database, Site site) {
		this.database = database;
		this.site = site;
	}

	/**
	 * Those of these articles that are published.
	 */
	public List<ArticleRow> find(Collection<Long> ids) {
		String values = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
		return read("where a.id = any(cast(:ids as bigint[]))", Map.of("ids", values));
	}

	/**
	 * The published articles before one, the latest written first.
	 */
	List<ArticleRow> before(long id, int limit) {
		return read("where a.id < :id order by a.id desc limit :limit", Map.of("id", id, "limit", limit));
	}

	/**
	 * How many there are.
	 */
	long count() {
		return this.database.sql("select count(*) from published_article").query(Long.class).single();
	}

	private List<ArticleRow> read(String which, Map<String, ?> parameters) {
		ZoneId zone = this.site.settings().timeZone();
		return this.database.sql(SELECT + which).params(parameters).query((row, number) -> article(row, zone)).list();
	}

	private static ArticleRow article(ResultSet row, ZoneId zone) throws SQLException {
		Instant published = row.getObject("published_at", OffsetDateTime.class).toInstant();
		return new ArticleRow(row.getLong("id"), "en".equals(row.getString("language")), row.getString("headline"),
				row.getString("standfirst"), row.getString("body"), row.getLong("section_id"), ids(row, "theme_ids"),
				ids(row, "contributor_ids"), names(row), published.atZone(zone).getYear(), published);
	}

	private static List<Long> ids(ResultSet row, String column) throws SQLException {
		Array array = row.getArray(column);
		return Arrays.asList((Long[]) array.getArray());
	}

	private static String names(ResultSet row) throws SQLException {
		String themes = row.getString("theme_names");
		String contributors = row.getString("contributor_names");
		return ((themes != null) ? themes : "") + ". " + ((contributors != null) ? contributors : "");
	}

}
