package org.tribune.article.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.checklist.Checklist.Item;

/**
 * Looks an article over before it is published by hand. What an import or the sample
 * magazine publishes is not held to it.
 */
@Component
public class Proofreader {

	/** Shorter than this, an excerpt says nothing. */
	static final int SHORTEST_EXCERPT = 50;

	/** Longer than this, cards grow uneven. */
	static final int LONGEST_EXCERPT = 200;

	private final JdbcClient database;

	private final InternalLinks links;

	private final Licences licences;

	Proofreader(JdbcClient database, InternalLinks links, Licences licences) {
		this.database = database;
		this.links = links;
		this.licences = licences;
	}

	/**
	 * Looks over what the database holds now.
	 * @return empty when there is no such article
	 */
	public Optional<Checklist> read(long articleId) {
		return this.database.sql("""
				select headline, standfirst, section_id is not null as filed, excerpt, body_html,
				       lead_image_id is null or lead_alternative_text <> ''
				           or exists (select 1 from image i where i.id = a.lead_image_id and i.decorative) as lead,
				       exists (select 1 from byline where article_id = a.id) as signed,
				       exists (select 1 from article_theme where article_id = a.id) as themed,
				       exists (select 1 from same_theme_link where article_id = a.id and kind = 'CURATED') as curated
				from article a where id = ?
				""").param(articleId).query((row, number) -> checklist(row, this.licences.of(articleId))).optional();
	}

	private Checklist checklist(ResultSet row, Licences.Ending licences) throws SQLException {
		Document body = Jsoup.parseBodyFragment(row.getString("body_html"));
		int excerpt = row.getString("excerpt").length();
		boolean fits = excerpt >= SHORTEST_EXCERPT && excerpt <= LONGEST_EXCERPT;
		return new Checklist(List.of(Item.of(Point.HEADLINE, !row.getString("headline").isBlank()),
				Item.of(Point.STANDFIRST, !row.getString("standfirst").isBlank()),
				Item.of(Point.SECTION, row.getBoolean("filed")), Item.of(Point.BYLINE, row.getBoolean("signed")),
				Item.of(Point.LEAD_IMAGE, row.getBoolean("lead")), Item.without(Point.IMAGES, undescribed(body)),
				Item.without(Point.LICENCES, licences.ended()), Item.of(Point.THEMES, row.getBoolean("themed")),
				Item.without(Point.EXCERPT, fits ? List.of() : List.of(String.valueOf(excerpt))),
				Item.of(Point.SAME_THEME, row.getBoolean("curated")),
				Item.without(Point.LINKS, this.links.broken(body)), Item.without(Point.LICENCES_END, licences.soon())));
	}

	/**
	 * The names of the images without alternative text that are not marked as decorative.
	 */
	private static List<String> undescribed(Document body) {
		return body.select("img:not(.decorative)")
			.stream()
			.filter((image) -> image.attr("alt").isBlank())
			.map(Proofreader::name)
			.toList();
	}

	private static String name(Element image) {
		String source = image.attr("src");
		return source.substring(source.lastIndexOf('/') + 1);
	}

}
