package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.media.ImageColumns;
import org.tribune.site.PageContents;

/**
 * The contributors readers may know of: those who signed at least one published article.
 * The others do not exist for readers, lest a profile announce what is not out yet.
 */
@Component
public class PublishedContributors {

	private static final String SELECT = """
			select c.id, c.slug, c.first_name, c.last_name, c.role, c.organisation, c.initial,
			       %s, i.alternative_text, i.caption, i.credit
			from contributor c left join image i on i.id = c.portrait_id and i.sha256 is not null
			""".formatted(ImageColumns.OF_I);

	private final JdbcClient database;

	private final AlphabeticalList<ContributorCard> list;

	PublishedContributors(JdbcClient database) {
		this.database = database;
		this.list = new AlphabeticalList<>(database, SELECT, "contributor", (row, number) -> card(row));
	}

	/**
	 * Those who signed the newest articles, the most recent first.
	 */
	public List<ContributorCard> recent(int limit) {
		PageContents.show("latest");
		return this.database.sql("""
				with newest as (select id, published_at from published_article
				                order by published_at desc, id desc limit 60),
				signer as (select b.contributor_id, max(newest.published_at) as date from newest
				           join byline b on b.article_id = newest.id group by b.contributor_id
				           order by date desc, contributor_id limit :limit)
				""" + SELECT + " join signer on signer.contributor_id = c.id order by signer.date desc, c.id")
			.param("limit", limit)
			.query((row, number) -> card(row))
			.list();
	}

	/**
	 * A part of the A to Z list.
	 * @param initial a letter or {@code #}; null for everybody
	 */
	public List<ContributorCard> alphabetical(@Nullable String initial, int offset, int limit) {
		PageContents.show("contributors");
		return this.list.part(initial, offset, limit);
	}

	/**
	 * How many the A to Z list holds, counted up to a bound.
	 */
	public int count(@Nullable String initial, int bound) {
		PageContents.show("contributors");
		return this.list.count(initial, bound);
	}

	/**
	 * The letters under which there is somebody.
	 */
	public List<String> initials() {
		PageContents.show("contributors");
		return this.list.initials();
	}

	private static ContributorCard card(ResultSet row) throws SQLException {
		PageContents.show("contributor", row.getLong("id"));
		return new ContributorCard(row.getString("slug"), row.getString("first_name"), row.getString("last_name"),
				row.getString("role"), row.getString("organisation"), row.getString("initial"),
				CardRows.picture(row, "alternative_text", "caption", "credit"));
	}

}
