package org.tribune.article.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.ArticleState;
import org.tribune.article.ManuscriptDesk;
import org.tribune.article.editing.ManuscriptForm.Signature;
import org.tribune.markup.Slug;

/**
 * Reads articles in any state for the edit page.
 */
@Component
class OpenManuscripts {

	private final JdbcClient database;

	OpenManuscripts(JdbcClient database) {
		this.database = database;
	}

	/**
	 * An article that exists.
	 */
	@Transactional(readOnly = true)
	OpenManuscript read(long id) {
		List<Long> themes = ids("select theme_id from article_theme where article_id = ? order by position", id);
		List<Signature> signatures = this.database
			.sql("select contributor_id, role, organisation from byline where article_id = ? order by position")
			.param(id)
			.query((row, number) -> new Signature(row.getLong(1), row.getString(2), row.getString(3)))
			.list();
		List<Long> pinned = linked(id, "CURATED");
		List<Long> banned = linked(id, "BANNED");
		return this.database.sql("""
				select a.*, s.slug as section_slug from article a left join section s on s.id = a.section_id
				 where a.id = ?
				""").param(id).query((row, number) -> open(row, themes, signatures, pinned, banned)).single();
	}

	private List<Long> linked(long id, String kind) {
		return ids("select target_id from same_theme_link where article_id = ? and kind = '" + kind
				+ "' order by position, target_id", id);
	}

	private List<Long> ids(String sql, long id) {
		return this.database.sql(sql).param(id).query((row, number) -> row.getLong(1)).list();
	}

	private static OpenManuscript open(ResultSet row, List<Long> themes, List<Signature> signatures, List<Long> pinned,
			List<Long> banned) throws SQLException {
		Instant firstPublished = instant(row, "first_published_at");
		String slug = row.getString("slug");
		String headline = row.getString("headline");
		String standfirst = row.getString("standfirst");
		String excerpt = row.getString("excerpt");
		String derived = ManuscriptDesk.derivedExcerpt(standfirst, row.getString("body_text"));
		String section = row.getString("section_slug");
		boolean follows = firstPublished == null && follows(slug, headline);
		ManuscriptForm form = new ManuscriptForm(row.getInt("edition"), 0, "", row.getString("kicker"), headline,
				standfirst, row.getString("body_html"), row.getString("language"), number(row, "section_id"), themes,
				signatures, excerpt.equals(derived) ? "" : excerpt, follows ? "" : slug,
				row.getString("canonical_override"), row.getBoolean("noindex"), number(row, "lead_image_id"),
				row.getString("lead_alternative_text"), row.getString("lead_caption"), row.getString("lead_credit"),
				pinned, banned, false, number(row, "share_image_id"));
		return new OpenManuscript(row.getLong("id"), row.getInt("version"),
				ArticleState.valueOf(row.getString("state")), form, row.getString("saved_by"),
				known(instant(row, "modified_at")), (section != null) ? "/" + section + "/" + slug : null, slug,
				derived, firstPublished);
	}

	/**
	 * Whether a slug is what the headline gives, with or without a number behind it.
	 */
	private static boolean follows(String slug, String headline) {
		return slug.startsWith("brouillon-")
				|| slug.replaceFirst("-\\d+$", "").equals(Slug.of(headline).replaceFirst("-\\d+$", ""));
	}

	private static @Nullable Long number(ResultSet row, String column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	private static Instant known(@Nullable Instant value) {
		return (value != null) ? value : Instant.EPOCH;
	}

}
