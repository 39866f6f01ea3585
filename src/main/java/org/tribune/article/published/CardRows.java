package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.media.ImageAddress;
import org.tribune.media.ImageColumns;
import org.tribune.site.PageContents;

/**
 * Reads article cards: the columns, the joins and the mapping, in one place.
 */
@Component
class CardRows {

	static final String COLUMNS = """
			a.id, a.slug, a.language, a.kicker, a.headline, a.standfirst, a.excerpt, a.published_at, a.reading_minutes,
			s.slug as section_slug, s.name as section_name, s.colour as section_colour,
			%s, a.lead_alternative_text, a.lead_caption, a.lead_credit,
			(select string_agg(c.id || ' ' || trim(c.first_name || ' ' || c.last_name), chr(10) order by b.position)
			   from byline b join contributor c on c.id = b.contributor_id where b.article_id = a.id) as byline
			""".formatted(ImageColumns.OF_I);

	static final String IMAGE = """
			left join image i on i.id = a.lead_image_id and i.sha256 is not null
			""";

	static final String JOINS = "join section s on s.id = a.section_id " + IMAGE;

	private final JdbcClient database;

	CardRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Cards in the order of a source of articles.
	 * @param source SQL that yields {@code id} and {@code place}, already limited
	 */
	List<ArticleCard> in(String source, Map<String, ?> parameters) {
		return this.database
			.sql("select " + COLUMNS + " from (" + source + ") listed join published_article a on a.id = listed.id "
					+ JOINS + " order by listed.place")
			.params(parameters)
			.query((row, number) -> card(row))
			.list();
	}

	static ArticleCard card(ResultSet row) throws SQLException {
		PageContents.show("article", row.getLong("id"));
		return new ArticleCard(row.getLong("id"), row.getString("section_slug"), row.getString("section_name"),
				row.getString("section_colour"), row.getString("slug"), Locale.of(row.getString("language")),
				row.getString("kicker"), row.getString("headline"), row.getString("standfirst"),
				row.getString("excerpt"), names(row.getString("byline")), instant(row, "published_at"),
				row.getInt("reading_minutes"), picture(row, "lead_alternative_text", "lead_caption", "lead_credit"));
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	static @Nullable Picture picture(ResultSet row, String alternativeText, String caption, String credit)
			throws SQLException {
		ImageAddress image = ImageColumns.read(row);
		return (image != null)
				? new Picture(image, row.getString(alternativeText), row.getString(caption), row.getString(credit))
				: null;
	}

	/** A line for each who signs: the key, then the name. */
	private static String names(@Nullable String signers) {
		return (signers == null) ? "" : signers.lines().map((one) -> {
			int space = one.indexOf(' ');
			PageContents.show("contributor", one.substring(0, space));
			return one.substring(space + 1);
		}).collect(Collectors.joining(", "));
	}

}
