package org.tribune.article.published;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An article in whatever state as its page will show it. For previews only, which ask
 * whether somebody may see it: no page for readers may use this.
 */
@Component
public class Proofs {

	/** What is still missing shows as a dash or dots: a proof has no holes. */
	private static final String ARTICLE = """
			 from (select id, slug, language, section_id as known_section, coalesce(section_id, 0) as section_id, kicker,
			              coalesce(nullif(headline, ''), '…') as headline, standfirst, body_html, excerpt, word_count,
			              reading_minutes, table_of_contents, lead_image_id, lead_alternative_text, lead_caption,
			              lead_credit, canonical_override, noindex, share_image_id,
			              case when state = 'PUBLISHED' then published_at else coalesce(scheduled_for, :now) end
			                as published_at,
			              case when state = 'PUBLISHED' then updated_at end as updated_at
			         from article where id = :id) a
			 join lateral (select slug, name, colour from section where id = a.known_section
			                union all select 'rubrique', '—', null where a.known_section is null) s on true
			""";

	private final JdbcClient database;

	private final ArticleRows rows;

	Proofs(JdbcClient database, ArticleRows rows) {
		this.database = database;
		this.rows = rows;
	}

	/**
	 * The article, as if it were published now unless it has a date.
	 */
	public Optional<PublishedArticle> find(long id, Instant now) {
		return this.database.sql("select " + CardRows.UNSIGNED + ArticleRows.COLUMNS + ARTICLE + CardRows.IMAGE)
			.param("id", id)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query((row, number) -> this.rows.article(row))
			.optional();
	}

}
