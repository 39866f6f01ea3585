package org.tribune.article.preview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.PublishedArticle;
import org.tribune.markup.Body;
import org.tribune.markup.Markup;
import org.tribune.site.Site;

/**
 * Lays over a proof the words that its reader is changing on an article that is published
 * or scheduled already: they wait in a working copy until they are saved on purpose.
 */
@Component
class OwnChanges {

	private final JdbcClient database;

	private final Markup markup;

	private final Site site;

	OwnChanges(JdbcClient database, Markup markup, Site site) {
		this.database = database;
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
	 * The proof with this person's kicker, headline, standfirst and body, if they have
	 * any.
	 */
	PublishedArticle over(PublishedArticle proof, long memberId) {
		return this.database.sql("""
				select fields ->> 'kicker' as kicker, fields ->> 'headline' as headline,
				       fields ->> 'standfirst' as standfirst, fields ->> 'body' as body
				  from working_copy where article_id = ? and member_id = ?
				""")
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
				card.publishedAt(), body.readingMinutes(), card.picture());
		return new PublishedArticle(changed, proof.sectionId(), body.html(), body.wordCount(), body.tableOfContents(),
				proof.updatedAt(), proof.themes(), proof.images(), proof.canonicalOverride(), proof.noindex(),
				proof.corrections(), proof.translations());
	}

}
