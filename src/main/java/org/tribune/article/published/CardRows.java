package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** All but who signs. */
	static final String UNSIGNED = """
			a.id, a.slug, a.language, a.kicker, a.headline, a.standfirst, a.excerpt, a.published_at, a.reading_minutes,
			s.slug as section_slug, s.name as section_name, s.colour as section_colour,
			%s, a.lead_alternative_text, a.lead_caption, a.lead_credit
			""".formatted(ImageColumns.OF_I);

	static final String COLUMNS = UNSIGNED
			+ """
					, (select string_agg(c.id || case when c.first_name = '' then ' ' else '+' || c.first_name || ' ' end || c.last_name,
					   chr(10) order by b.position)
					   from byline b join contributor c on c.id = b.contributor_id where b.article_id = a.id) as byline
					""";

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
		return card(row, names(row.getString("byline")));
	}

	static ArticleCard card(ResultSet row, String byline) throws SQLException {
		PageContents.show("article", row.getLong("id"));
		return new ArticleCard(row.getLong("id"), row.getString("section_slug"), row.getString("section_name"),
				row.getString("section_colour"), row.getString("slug"), Locale.of(row.getString("language")),
				row.getString("kicker"), row.getString("headline"), row.getString("standfirst"),
				row.getString("excerpt"), byline, instant(row, "published_at"), row.getInt("reading_minutes"),
				picture(row, "lead_alternative_text", "lead_caption", "lead_credit"));
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

	/**
	 * The keys of the people who sign; a collective, which has no first name, is none.
	 */
	static List<String> people(ResultSet row) throws SQLException {
		return signers(row.getString("byline")).filter((one) -> one.charAt(key(one)) == '+')
			.map((one) -> one.substring(0, key(one)))
			.toList();
	}

	private static String names(@Nullable String signers) {
		return signers(signers).map((one) -> {
			PageContents.show("contributor", one.substring(0, key(one)));
			return one.substring(key(one) + 1);
		}).collect(Collectors.joining(", "));
	}

	/** A line for each: the key, a plus for a person and a space for others, the name. */
	private static Stream<String> signers(@Nullable String lines) {
		return (lines != null) ? lines.lines() : Stream.empty();
	}

	private static int key(String signer) {
		int end = 0;
		while (Character.isDigit(signer.charAt(end))) {
			end++;
		}
		return end;
	}

}
