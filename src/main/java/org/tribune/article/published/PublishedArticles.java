package org.tribune.article.published;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.site.PageContents;

/**
 * The published articles: the only way by which readers' pages find articles. What
 * "published" means is said once, by the database view {@code published_article}. Every
 * list is read newest first from an index, its cost independent of how many articles
 * there are.
 */
@Component
public class PublishedArticles {

	private static final String NEWEST = "row_number() over (order by published_at desc, id desc) as place";

	private final CardRows cards;

	private final JdbcClient database;

	PublishedArticles(CardRows cards, JdbcClient database) {
		this.cards = cards;
		this.database = database;
	}

	/**
	 * The newest articles.
	 */
	public List<ArticleCard> latest(int limit) {
		PageContents.show("latest");
		return this.cards.in(newest("from published_article"), Map.of("limit", limit, "offset", 0));
	}

	/**
	 * The newest articles of every section.
	 */
	public List<ArticleCard> latestInEverySection(int each) {
		PageContents.show("latest");
		return this.cards.in("""
				select newest.id, row_number() over (order by s.position, s.name, s.id, newest.published_at desc,
				       newest.id desc) as place
				from section s cross join lateral (select id, published_at from published_article
				     where section_id = s.id order by published_at desc, id desc limit :each) newest
				""", Map.of("each", each));
	}

	/**
	 * A part of a section's articles.
	 */
	public List<ArticleCard> inSection(long sectionId, int offset, int limit) {
		PageContents.show("in", sectionId);
		return this.cards.in(newest("from published_article where section_id = :id"),
				Map.of("id", sectionId, "offset", offset, "limit", limit));
	}

	/**
	 * A part of a theme's articles.
	 */
	public List<ArticleCard> onTheme(long themeId, int offset, int limit) {
		PageContents.show("on", themeId);
		return this.cards.in(listed("from article_theme where theme_id = :id"),
				Map.of("id", themeId, "offset", offset, "limit", limit));
	}

	/**
	 * A part of what a contributor has signed.
	 */
	public List<ArticleCard> by(long contributorId, int offset, int limit) {
		PageContents.show("by", contributorId);
		return this.cards.in(listed("from byline where contributor_id = :id"),
				Map.of("id", contributorId, "offset", offset, "limit", limit));
	}

	/**
	 * A part of what was published in a span of time.
	 * @param from first instant
	 * @param to first instant behind
	 */
	public List<ArticleCard> between(Instant from, Instant to, int offset, int limit) {
		showSpan(from, to);
		return this.cards.in(newest("from published_article where published_at >= :from and published_at < :to"),
				Map.of("from", from.atOffset(ZoneOffset.UTC), "to", to.atOffset(ZoneOffset.UTC), "offset", offset,
						"limit", limit));
	}

	/**
	 * These articles, as far as they are published, in this order.
	 */
	public List<ArticleCard> inOrder(Collection<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		String values = "{" + String.join(",", ids.stream().map(String::valueOf).toList()) + "}";
		return this.cards.in("select id, place from unnest(cast(:ids as bigint[])) with ordinality as t (id, place)",
				Map.of("ids", values));
	}

	/**
	 * How many articles a section has, counted up to a bound.
	 */
	public int countInSection(long sectionId, int bound) {
		PageContents.show("in", sectionId);
		return count("from published_article where section_id = :id", Map.of("id", sectionId, "bound", bound));
	}

	/**
	 * How many articles a theme has, counted up to a bound.
	 */
	public int countOnTheme(long themeId, int bound) {
		PageContents.show("on", themeId);
		return count("from article_theme where theme_id = :id and published_at is not null",
				Map.of("id", themeId, "bound", bound));
	}

	/**
	 * How many articles a contributor has signed, counted up to a bound.
	 */
	public int countBy(long contributorId, int bound) {
		PageContents.show("by", contributorId);
		return count("from byline where contributor_id = :id and published_at is not null",
				Map.of("id", contributorId, "bound", bound));
	}

	/**
	 * How many articles were published in a span of time, counted up to a bound.
	 */
	public int countBetween(Instant from, Instant to, int bound) {
		showSpan(from, to);
		return count("from published_article where published_at >= :from and published_at < :to",
				Map.of("from", from.atOffset(ZoneOffset.UTC), "to", to.atOffset(ZoneOffset.UTC), "bound", bound));
	}

	/**
	 * The months in which something was published, newest first, each as its first
	 * instant in a time zone. One look into the index a month, whatever the number of
	 * articles.
	 */
	public List<Instant> months(String timeZone) {
		PageContents.show("months");
		return this.database.sql("""
				with recursive month (start) as (
				    select date_trunc('month', max(published_at), :zone) from published_article
				    union all
				    select date_trunc('month', (select max(published_at) from published_article
				                                where published_at < month.start), :zone)
				    from month where month.start is not null)
				select start from month where start is not null
				""").params(Map.of("zone", timeZone)).query((row, number) -> CardRows.instant(row, "start")).list();
	}

	/** A month, wherever it begins on the globe, is known by its middle. */
	private static void showSpan(Instant from, Instant to) {
		Duration length = Duration.between(from, to);
		if (length.toDays() > 31) {
			PageContents.show("latest");
		}
		else {
			PageContents.show("month", YearMonth.from(from.plus(length.dividedBy(2)).atOffset(ZoneOffset.UTC)));
		}
	}

	private int count(String from, Map<String, ?> parameters) {
		return this.database.sql("select count(*) from (select 1 " + from + " limit :bound) counted")
			.params(parameters)
			.query(Integer.class)
			.single();
	}

	private static String newest(String from) {
		return "select id, " + NEWEST + " from (select id, published_at " + from
				+ " order by published_at desc, id desc limit :limit offset :offset) part";
	}

	private static String listed(String from) {
		return "select id, " + NEWEST + " from (select article_id as id, published_at " + from
				+ " and published_at is not null order by published_at desc, article_id desc limit :limit"
				+ " offset :offset) part";
	}

}
