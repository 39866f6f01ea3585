package org.tribune.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The contributors readers may know of: those who signed at least one published article.
 * The others do not exist for readers, lest a profile announce what is not out yet.
 */
@Component
public class PublishedContributors {

	private static final String SELECT = """
			select c.id, c.slug, c.first_name, c.last_name, c.role, c.organisation, c.initial,
			       i.id as image_id, i.file_name, i.width, i.height, i.alternative_text, i.caption, i.credit
			from contributor c left join image i on i.id = c.portrait_id and i.sha256 is not null
			""";

	private static final String PUBLISHED = """
			 exists (select 1 from byline b where b.contributor_id = c.id and b.published_at is not null)
			""";

	private final JdbcClient database;

	PublishedContributors(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Whether readers may know of this contributor.
	 */
	public boolean isPublished(long contributorId) {
		return this.database.sql("select exists (select 1 from contributor c where c.id = ? and " + PUBLISHED + ")")
			.param(contributorId)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Those who signed the newest articles, the most recent first.
	 */
	public List<ContributorCard> recent(int limit) {
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
		return this.database
			.sql(SELECT + " where " + PUBLISHED + initialIs(initial)
					+ " order by c.initial, c.sort_name, c.id limit :limit offset :offset")
			.params(parameters(initial, Map.of("limit", limit, "offset", offset)))
			.query((row, number) -> card(row))
			.list();
	}

	/**
	 * How many the A to Z list holds, counted up to a bound.
	 */
	public int count(@Nullable String initial, int bound) {
		return this.database
			.sql("select count(*) from (select 1 from contributor c where " + PUBLISHED + initialIs(initial)
					+ " limit :bound) counted")
			.params(parameters(initial, Map.of("bound", bound)))
			.query(Integer.class)
			.single();
	}

	/**
	 * The letters under which there is somebody.
	 */
	public List<String> initials() {
		return Initials.read(this.database, "contributor", PUBLISHED);
	}

	private static String initialIs(@Nullable String initial) {
		return (initial != null) ? " and c.initial = :initial" : "";
	}

	private static Map<String, Object> parameters(@Nullable String initial, Map<String, Object> others) {
		Map<String, Object> all = new HashMap<>(others);
		if (initial != null) {
			all.put("initial", initial);
		}
		return all;
	}

	private static ContributorCard card(ResultSet row) throws SQLException {
		return new ContributorCard(row.getString("slug"), row.getString("first_name"), row.getString("last_name"),
				row.getString("role"), row.getString("organisation"), row.getString("initial"),
				CardRows.picture(row, "alternative_text", "caption", "credit"));
	}

}
