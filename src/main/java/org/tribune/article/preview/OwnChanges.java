package org.tribune.article.preview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.Picture;
import org.tribune.article.published.PublishedArticle;
import org.tribune.markup.Body;
import org.tribune.markup.Markup;
import org.tribune.media.ImageAddress;
import org.tribune.media.ImageColumns;
import org.tribune.site.Site;

/**
 * Lays over a proof the words that its reader is changing on an article that is published
 * or scheduled already: they wait in a working copy until they are saved on purpose.
 */
@Component
class OwnChanges {

	private static final TypeReference<List<ImageAddress>> IMAGES = new TypeReference<>() {
	};

	private static final String CHANGES = """
			select w.fields ->> 'kicker' as kicker, w.fields ->> 'headline' as headline,
			       w.fields ->> 'standfirst' as standfirst, w.fields ->> 'body' as body,
			       w.fields ->> 'leadAlternativeText' as alternative_text, w.fields ->> 'leadCaption' as caption,
			       w.fields ->> 'leadCredit' as credit, %s,
			       coalesce((select json_agg(%s) from working_copy_image wi join image i on i.id = wi.image_id
			          and i.sha256 is not null and i.width is not null
			          where wi.article_id = w.article_id and wi.member_id = w.member_id and wi.place = 'body'), '[]') as images
			  from working_copy w
			  left join image i on i.id = cast(w.fields ->> 'leadImageId' as bigint) and i.sha256 is not null
			 where w.article_id = ? and w.member_id = ?
			"""
		.formatted(ImageColumns.OF_I, ImageColumns.AS_JSON);

	private final JdbcClient database;

	private final JsonMapper json;

	private final Markup markup;

	private final Site site;

	OwnChanges(JdbcClient database, JsonMapper json, Markup markup, Site site) {
		this.database = database;
		this.json = json;
		this.markup = markup;
		this.site = site;
	}

	/**
	 * Whether this person has any.
	 */
	boolean exist(long articleId, long memberId) {
		return this.database.sql("select exists (select 1 from working_copy where article_id = ? and member_id = ?)")
			.params(articleId, memberId)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The proof with this person's kicker, headline, standfirst, body and lead image, if
	 * they have any.
	 */
	PublishedArticle over(PublishedArticle proof, long memberId) {
		return this.database.sql(CHANGES)
			.params(proof.card().id(), memberId)
			.query((row, number) -> with(proof, row))
			.optional()
			.orElse(proof);
	}

	private PublishedArticle with(PublishedArticle proof, ResultSet row) throws SQLException {
		ArticleCard card = proof.card();
		Locale language = card.language();
		boolean typography = this.site.settings().typography();
		Body body = this.markup.body(row.getString("body"), language, typography);
		String headline = this.markup.line(row.getString("headline"), language, typography);
		ArticleCard changed = new ArticleCard(card.id(), card.sectionSlug(), card.sectionName(), card.sectionColour(),
				card.slug(), language, this.markup.line(row.getString("kicker"), language, typography),
				headline.isEmpty() ? card.headline() : headline,
				this.markup.line(row.getString("standfirst"), language, typography), card.excerpt(), card.byline(),
				card.publishedAt(), body.readingMinutes(), lead(row));
		return new PublishedArticle(changed, proof.sectionId(), body.html(), body.wordCount(), body.tableOfContents(),
				proof.updatedAt(), proof.canonicalOverride(), proof.noindex(),
				proof.filing().illustrated(this.json.readValue(row.getString("images"), IMAGES)));
	}

	private static @Nullable Picture lead(ResultSet row) throws SQLException {
		ImageAddress image = ImageColumns.read(row);
		return (image != null) ? new Picture(image, row.getString("alternative_text"), row.getString("caption"),
				row.getString("credit")) : null;
	}

}
