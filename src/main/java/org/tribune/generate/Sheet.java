package org.tribune.generate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tribune.markup.Body;
import org.tribune.markup.Excerpt;
import org.tribune.markup.Slug;
import tools.jackson.databind.json.JsonMapper;

/**
 * Some hundred articles on their way into the database.
 */
final class Sheet {

	private static final int LONGEST_SLUG = 100;

	/** Longest excerpt on a card, as the newsroom cuts it. */
	private static final int EXCERPT = 170;

	private final Foundation foundation;

	private final JsonMapper json;

	private final long firstId;

	private final CopyRows articles = new CopyRows(
			"article (id, slug, language, section_id, kicker, headline, standfirst,"
					+ " body_html, body_text, excerpt, word_count, reading_minutes, table_of_contents, lead_image_id,"
					+ " lead_alternative_text, lead_caption, lead_credit, state, created_at, modified_at, scheduled_for,"
					+ " first_published_at, published_at, updated_at, withdrawn_at, withdrawal_reason, deleted_at, version,"
					+ " moved_in_version)");

	private final CopyRows bylines = new CopyRows("byline (article_id, position, contributor_id, role, organisation)");

	private final CopyRows themes = new CopyRows("article_theme (article_id, position, theme_id)");

	private final CopyRows corrections = new CopyRows("correction (article_id, at, text, made_by)");

	/**
	 * An empty sheet.
	 * @param json writes tables of contents
	 * @param firstId the id of the article with number 0
	 */
	Sheet(Foundation foundation, JsonMapper json, long firstId) {
		this.foundation = foundation;
		this.json = json;
		this.firstId = firstId;
	}

	void add(int number, Composition article) {
		long id = this.firstId + number;
		Body body = article.body();
		String headline = article.headline();
		String standfirst = article.standfirst();
		Integer lead = article.lead();
		Fate fate = article.fate();
		this.articles.add(id, slug(headline, id), "fr", this.foundation.sections().get(article.section()),
				article.kicker(), headline, standfirst, body.html(), body.text(), Excerpt.of(standfirst, EXCERPT),
				body.wordCount(), body.readingMinutes(), this.json.writeValueAsString(body.tableOfContents()),
				(lead != null) ? this.foundation.drawings().get(lead) : null,
				(lead != null) ? "Composition de cercles et de bandes de couleur" : "", "",
				(lead != null) ? "Dessin de la rédaction" : "", fate.state(), fate.createdAt(), fate.modifiedAt(),
				fate.scheduledFor(), fate.publishedAt(), fate.publishedAt(), fate.updatedAt(), fate.withdrawnAt(),
				fate.withdrawalReason(), fate.deletedAt(), 1, 1);
		refer(id, article);
	}

	private void refer(long id, Composition article) {
		List<Integer> signatures = article.signatures();
		for (int position = 0; position < signatures.size(); position++) {
			int number = signatures.get(position);
			Profile profile = this.foundation.profiles().get(number);
			this.bylines.add(id, position, this.foundation.contributors().get(number), profile.role(),
					profile.organisation());
		}
		for (int position = 0; position < article.themes().size(); position++) {
			this.themes.add(id, position, this.foundation.themes().get(article.themes().get(position)));
		}
		@Nullable String correction = article.correction();
		if (correction != null) {
			this.corrections.add(id, article.fate().modifiedAt(), correction, "generate");
		}
	}

	/** The id tells articles with one headline apart. */
	private static String slug(String headline, long id) {
		String words = Slug.of(headline);
		return words.substring(0, Math.min(words.length(), LONGEST_SLUG)) + "-" + id;
	}

	/**
	 * Writes all in one transaction of the caller's.
	 */
	void send(Connection connection) throws SQLException {
		this.articles.send(connection);
		this.bylines.send(connection);
		this.themes.send(connection);
		this.corrections.send(connection);
	}

}
