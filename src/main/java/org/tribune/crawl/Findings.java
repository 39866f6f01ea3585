package org.tribune.crawl;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what crawlers trip over, page by page along an index, however much there is.
 */
@Component
@Transactional(readOnly = true)
class Findings {

	/** Rows a page. */
	static final int PAGE = 50;

	/** Counted no further. */
	static final int MANY = 10_000;

	/** Articles named beside an address. */
	private static final int NAMED = 5;

	private static final TypeReference<List<Source>> SOURCES = new TypeReference<>() {
	};

	private static final String ARTICLES = """
			select list.id, list.word, a.headline, a.published_at, s.name as section, '/' || s.slug || '/' || a.slug as path
			  from (select c.article_id as id, c.title_key as word, row_number() over (order by %3$s) as place
			        %1$s and %2$s order by %3$s limit :most) list
			  join published_article a on a.id = list.id join section s on s.id = a.section_id
			 order by list.place
			""";

	private static final String ADDRESSES = """
			select d.id, d.address, d.host, d.verdict, d.status, d.problem, d.leads_to, d.failing_since, d.checked_at,
			       d.next_at <= now() as waiting, d.ignored_at, d.ignored_by,
			       (select json_agg(json_build_object('id', named.id, 'headline', named.headline) order by named.id desc)
			          from (select a.id, a.headline from article_link l join published_article a on a.id = l.article_id
			                 where l.address_id = d.id order by l.article_id desc limit :named) named) as sources
			%1$s and %2$s order by %3$s limit :most
			""";

	private final JdbcClient database;

	private final JsonMapper json;

	Findings(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * How many there are of each, up to {@link #MANY} and one.
	 */
	Map<Finding, Integer> counts() {
		String all = Arrays.stream(Finding.values())
			.map((one) -> "select '%s' as what, count(*) as many from (select 1 %s limit %d) few".formatted(one.name(),
					one.which(), MANY + 1))
			.collect(Collectors.joining(" union all "));
		Map<Finding, Integer> counts = new EnumMap<>(Finding.class);
		this.database.sql(all).query((row) -> {
			counts.put(Finding.valueOf(row.getString("what")), row.getInt("many"));
		});
		return counts;
	}

	/**
	 * Articles after one, and one more than a page holds if there is.
	 */
	List<ArticleRow> articles(Finding finding, String word, long after) {
		return this.database.sql(ARTICLES.formatted(finding.which(), finding.further(), finding.order()))
			.params(Map.of("word", word, "after", after, "most", PAGE + 1))
			.query((row, number) -> new ArticleRow(row.getLong("id"), row.getString("word"), row.getString("headline"),
					row.getString("path"), row.getString("section"),
					row.getObject("published_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * Addresses after one, and one more than a page holds if there is.
	 */
	List<AddressRow> addresses(Finding finding, long after) {
		return this.database.sql(ADDRESSES.formatted(finding.which(), finding.further(), finding.order()))
			.params(Map.of("after", after, "most", PAGE + 1, "named", NAMED + 1))
			.query((row, number) -> address(row))
			.list();
	}

	private AddressRow address(ResultSet row) throws SQLException {
		String found = row.getString("sources");
		List<Source> sources = (found != null) ? this.json.readValue(found, SOURCES) : List.of();
		return new AddressRow(row.getLong("id"), row.getString("address"), row.getString("host") == null,
				row.getString("verdict"), row.getInt("status"), row.getString("problem"), row.getString("leads_to"),
				instant(row, "failing_since"), instant(row, "checked_at"), row.getBoolean("waiting"),
				instant(row, "ignored_at"), row.getString("ignored_by"),
				sources.subList(0, Math.min(NAMED, sources.size())), sources.size() > NAMED);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	/**
	 * An article in a report.
	 *
	 * @param word after which the next page begins
	 */
	record ArticleRow(long id, String word, String headline, String path, String section, Instant publishedAt) {
	}

	/**
	 * An address in a report.
	 *
	 * @param own whether it is a path of this site
	 * @param status of the last answer; 0 for none
	 * @param problem why there was none
	 * @param leadsTo where redirects end; may be empty
	 * @param waiting whether it is about to be checked
	 * @param sources articles that link to it
	 * @param more whether there are others
	 */
	record AddressRow(long id, String address, boolean own, String verdict, int status, String problem, String leadsTo,
			@Nullable Instant failingSince, @Nullable Instant checkedAt, boolean waiting, @Nullable Instant ignoredAt,
			@Nullable String ignoredBy, List<Source> sources, boolean more) {

		/** The message that says what is wrong. */
		public String state() {
			if (this.own) {
				return (this.verdict.equals("BROKEN") && !this.leadsTo.isEmpty()) ? "LED_ASTRAY"
						: this.verdict.equals("MOVED") ? "MOVED" : "S" + this.status;
			}
			return (this.status > 0) ? "STATUS" : this.problem;
		}

	}

	/**
	 * An article that links to an address.
	 */
	record Source(long id, String headline) {
	}

}
