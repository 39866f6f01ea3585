package org.tribune.article.published;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The themes that published articles bear.
 */
@Component
public class PublishedThemes {

	private final JdbcClient database;

	private final AlphabeticalList<ThemeEntry> list;

	PublishedThemes(JdbcClient database) {
		this.database = database;
		this.list = new AlphabeticalList<>(database, "select c.slug, c.name, c.description, c.initial from theme c",
				"theme", (row, number) -> new ThemeEntry(row.getString("slug"), row.getString("name"),
						row.getString("description"), row.getString("initial")));
	}

	/**
	 * What the newest articles are about, the most frequent first.
	 */
	public List<ThemeLink> current(int limit) {
		return this.database.sql("""
				with newest as (select id from published_article order by published_at desc, id desc limit 200),
				borne as (select at.theme_id, count(*) as times from newest
				          join article_theme at on at.article_id = newest.id group by at.theme_id
				          order by times desc, at.theme_id limit :limit)
				select t.slug, t.name from borne join theme t on t.id = borne.theme_id
				order by borne.times desc, t.sort_name, t.id
				""")
			.param("limit", limit)
			.query((row, number) -> new ThemeLink(row.getString("slug"), row.getString("name")))
			.list();
	}

	/**
	 * A part of the A to Z list.
	 * @param initial a letter or {@code #}; null for all
	 */
	public List<ThemeEntry> alphabetical(@Nullable String initial, int offset, int limit) {
		return this.list.part(initial, offset, limit);
	}

	/**
	 * How many the A to Z list holds, counted up to a bound.
	 */
	public int count(@Nullable String initial, int bound) {
		return this.list.count(initial, bound);
	}

	/**
	 * The letters under which there is a theme.
	 */
	public List<String> initials() {
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
