package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.site.PageContents;

/**
 * The themes that published articles bear.
 */
@Component
public class PublishedThemes {

	private final JdbcClient database;

	private final AlphabeticalList<ThemeEntry> list;

	PublishedThemes(JdbcClient database) {
		this.database = database;
		this.list = new AlphabeticalList<>(database,
				"select c.id, c.slug, c.name, c.description, c.initial from theme c", "theme",
				(row, number) -> entry(row));
	}

	/**
	 * What the newest articles are about, the most frequent first.
	 */
	public List<ThemeLink> current(int limit) {
		PageContents.show("borne");
		return this.database.sql("""
				with newest as (select id from published_article order by published_at desc, id desc limit 200),
				borne as (select at.theme_id, count(*) as times from newest
				          join article_theme at on at.article_id = newest.id group by at.theme_id
				          order by times desc, at.theme_id limit :limit)
				select t.id, t.slug, t.name from borne join theme t on t.id = borne.theme_id
				order by borne.times desc, t.sort_name, t.id
				""").param("limit", limit).query((row, number) -> link(row)).list();
	}

	private static ThemeLink link(ResultSet row) throws SQLException {
		PageContents.show("theme", row.getLong("id"));
		return new ThemeLink(row.getString("slug"), row.getString("name"));
	}

	private static ThemeEntry entry(ResultSet row) throws SQLException {
		PageContents.show("theme", row.getLong("id"));
		return new ThemeEntry(row.getString("slug"), row.getString("name"), row.getString("description"),
				row.getString("initial"));
	}

	/**
	 * What somebody writes about: the themes of their newest articles, the most frequent
	 * first.
	 */
	public List<ThemeLink> of(long contributorId, int limit) {
		return this.database
			.sql("""
					with newest as (select article_id from byline where contributor_id = :contributor
					                 and published_at is not null order by published_at desc, article_id desc limit 50)
					select t.slug, t.name from newest join article_theme at using (article_id) join theme t on t.id = at.theme_id
					group by t.id order by count(*) desc, t.sort_name, t.id limit :limit
					""")
			.param("contributor", contributorId)
			.param("limit", limit)
			.query((row, number) -> new ThemeLink(row.getString("slug"), row.getString("name")))
			.list();
	}

	/**
	 * A part of the A to Z list.
	 * @param initial a letter or {@code #}; null for all
	 */
	public List<ThemeEntry> alphabetical(@Nullable String initial, int offset, int limit) {
		PageContents.show("themes");
		return this.list.part(initial, offset, limit);
	}

	/**
	 * How many the A to Z list holds, counted up to a bound.
	 */
	public int count(@Nullable String initial, int bound) {
		PageContents.show("themes");
		return this.list.count(initial, bound);
	}

	/**
	 * The letters under which there is a theme.
	 */
	public List<String> initials() {
		PageContents.show("themes");
		return this.list.initials();
	}

	/**
	 * A theme in the A to Z list.
	 *
	 * @param slug of the theme
	 * @param name of the theme
	 * @param description may be empty
	 * @param initial letter of the list
	 */
	public record ThemeEntry(String slug, String name, String description, String initial) {

		/**
		 * Where readers find the theme.
		 */
		public String path() {
			return "/themes/" + this.slug;
		}

	}

}
