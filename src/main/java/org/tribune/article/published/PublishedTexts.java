package org.tribune.article.published;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.site.PageContents;

/**
 * The newest published articles with all their words: each list one query, read from the
 * same indexes as the lists of cards.
 */
@Component
public class PublishedTexts {

	private final JdbcClient database;

	private final ArticleRows rows;

	PublishedTexts(JdbcClient database, ArticleRows rows) {
		this.database = database;
		this.rows = rows;
	}

	/**
	 * The newest of all.
	 */
	public List<PublishedArticle> latest(int limit) {
		PageContents.show("latest");
		return in("select id, published_at from published_article order by published_at desc, id desc limit :limit",
				Map.of("limit", limit));
	}

	/**
	 * The newest of a section.
	 */
	public List<PublishedArticle> inSection(long sectionId, int limit) {
		PageContents.show("in", sectionId);
		return in("select id, published_at from published_article where section_id = :id"
				+ " order by published_at desc, id desc limit :limit", Map.of("id", sectionId, "limit", limit));
	}

	/**
	 * The newest on a theme.
	 */
	public List<PublishedArticle> onTheme(long themeId, int limit) {
		PageContents.show("on", themeId);
		return in(listed("article_theme where theme_id = :id"), Map.of("id", themeId, "limit", limit));
	}

	/**
	 * The newest that somebody signed.
	 */
	public List<PublishedArticle> by(long contributorId, int limit) {
		PageContents.show("by", contributorId);
		return in(listed("byline where contributor_id = :id"), Map.of("id", contributorId, "limit", limit));
	}

	private static String listed(String rows) {
		return "select article_id as id, published_at from " + rows
				+ " and published_at is not null order by published_at desc, article_id desc limit :limit";
	}

	private List<PublishedArticle> in(String source, Map<String, ?> parameters) {
		return this.database
			.sql("select " + CardRows.UNSIGNED + ArticleRows.COLUMNS + " from (" + source
					+ ") listed join published_article a on a.id = listed.id " + CardRows.JOINS
					+ " order by listed.published_at desc, listed.id desc")
			.params(parameters)
			.query((row, number) -> this.rows.article(row))
			.list();
	}

}
