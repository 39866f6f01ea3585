package org.tribune.article.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.Filing;

/**
 * Reads what articles said before, and what they say now.
 */
@Component
class RevisionShelf {

	/** Revisions on a page of the history. */
	static final int PAGE = 50;

	private static final String TEXT = """
			select number, reason, saved_by, saved_by_id is not null as by_staff, saved_at, language, excerpt, slug,
			       kicker, headline, standfirst, body_html, filing
			  from revision where article_id = :article
			""";

	/**
	 * The article in the shape of a revision; its filing in the shape of {@link Filing}.
	 */
	private static final String CURRENT = """
			select 0 as number, '' as reason, '' as saved_by, false as by_staff, a.modified_at as saved_at, a.language,
			       a.excerpt, a.slug, a.kicker, a.headline, a.standfirst, a.body_html, json_build_object(
			         'section', (select json_build_object('id', s.id, 'name', s.name)
			                       from section s where s.id = a.section_id),
			         'themes', coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by at.position)
			                      from article_theme at join theme t on t.id = at.theme_id
			                     where at.article_id = a.id), '[]'),
			         'bylines', coalesce((select json_agg(json_build_object('contributorId', c.id,
			                        'name', trim(c.first_name || ' ' || c.last_name), 'role', b.role,
			                        'organisation', b.organisation) order by b.position)
			                      from byline b join contributor c on c.id = b.contributor_id
			                     where b.article_id = a.id), '[]'),
			         'lead', (select json_build_object('imageId', i.id, 'fileName', i.file_name,
			                        'alternativeText', a.lead_alternative_text, 'caption', a.lead_caption,
			                        'credit', a.lead_credit) from image i where i.id = a.lead_image_id),
			         'canonicalOverride', a.canonical_override, 'noindex', a.noindex,
			         'share', (select json_build_object('id', i.id, 'name', i.file_name)
			                       from image i where i.id = a.share_image_id)) as filing
			  from article a where a.id = :article
			""";

	private final JdbcClient database;

	private final JsonMapper json;

	RevisionShelf(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * Some revisions of an article, newest first.
	 * @param before the number below which they stand
	 * @return at most one more than {@value #PAGE}
	 */
	List<RevisionLine> list(long articleId, int before) {
		return this.database.sql("""
				select number, reason, headline, saved_by, saved_by_id is not null as by_staff, saved_at,
				       headline <> coalesce(lag(headline) over (order by number), headline) as renamed
				  from (select * from revision where article_id = :article and number < :before
				         order by number desc limit :most) newest
				 order by number desc
				""")
			.param("article", articleId)
			.param("before", before)
			.param("most", PAGE + 1)
			.query((row, index) -> new RevisionLine(row.getInt("number"), row.getString("reason"),
					row.getString("headline"), row.getBoolean("renamed"), row.getString("saved_by"),
					row.getBoolean("by_staff"), row.getObject("saved_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * A revision of this very article.
	 */
	RevisionText find(long articleId, int number) {
		return one(TEXT + " and number = :number", articleId, number)
			.orElseThrow(() -> new RevisionNotFound(articleId, String.valueOf(number)));
	}

	/**
	 * The newest revision older than another.
	 */
	Optional<RevisionText> before(long articleId, int number) {
		return one(TEXT + " and number < :number order by number desc limit 1", articleId, number);
	}

	/**
	 * The article as it stands.
	 */
	RevisionText current(long articleId) {
		return one(CURRENT, articleId, RevisionText.CURRENT)
			.orElseThrow(() -> new RevisionNotFound(articleId, "current"));
	}

	private Optional<RevisionText> one(String sql, long articleId, int number) {
		return this.database.sql(sql)
			.param("article", articleId)
			.param("number", number)
			.query((row, index) -> text(row))
			.optional();
	}

	private RevisionText text(ResultSet row) throws SQLException {
		return new RevisionText(row.getInt("number"), row.getString("reason"), row.getString("saved_by"),
				row.getBoolean("by_staff"), row.getObject("saved_at", OffsetDateTime.class).toInstant(),
				row.getString("language"), row.getString("excerpt"), row.getString("slug"), row.getString("kicker"),
				row.getString("headline"), row.getString("standfirst"), row.getString("body_html"),
				filing(row.getString("filing")));
	}

	private @Nullable Filing filing(@Nullable String value) {
		return (value != null) ? this.json.readValue(value, Filing.class) : null;
	}

}
