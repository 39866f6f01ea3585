package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tribune.site.PageContents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is shown under "Sur le même thème": links an editor chose, then suggested ones,
 * then the newest articles that share a theme, the section or just the language, so that
 * the block is never empty while the site has another article. Always in the article's
 * language, never the article itself, and at most two by one person unless an editor
 * chose so; a collective, which has no first name, is no person.
 */
@Component
public class SameTheme {

	private static final int PLACES = 4;

	private static final int MOST_BY_ONE = 2;

	/** In bytes: above, two articles of the same body are the same piece. */
	private static final int SHORT = 400;

	private static final String CANDIDATES = """
			with picked (id, tier, place) as materialized (
			    select target_id, 0, position from same_theme_link where article_id = :id and kind = 'CURATED'
			    union all
			    select target_id, 1, position from same_theme_suggestion where article_id = :id),
			enough (reached) as materialized (
			    select :places <= (select count(distinct picked.id) from picked join published_article a
			                         on a.id = picked.id and a.language = :language
			                        where not exists (select 1 from same_theme_link where article_id = :id
			                                             and target_id = picked.id and kind = 'BANNED'))),
			candidate (id, tier, place) as (
			    select id, tier, place from picked
			    union all
			    select newest.article_id, 2, 0 from article_theme own cross join lateral (
			        select article_id from article_theme where theme_id = own.theme_id and published_at is not null
			         order by published_at desc, article_id desc limit 8) newest
			     where own.article_id = :id and not (select reached from enough)
			    union all
			    (select id, 3, 0 from published_article
			      where section_id = :section and not (select reached from enough)
			      order by published_at desc, id desc limit 12)
			    union all
			    (select id, 4, 0 from published_article
			      where language = :language and not (select reached from enough)
			      order by published_at desc, id desc limit 12)),
			chosen as (
			    select id, min(tier) as tier, (array_agg(place order by tier, place))[1] as place, count(*) filter (where tier = 2) as shared
			      from candidate where id <> :id
			       and not exists (select 1 from same_theme_link
			                        where article_id = :id and target_id = candidate.id and kind = 'BANNED')
			     group by id)
			""";

	private final JdbcClient database;

	SameTheme(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Up to four articles to read after this one.
	 */
	public List<ArticleCard> cards(PublishedArticle article) {
		return shown(article.card().id(), article.sectionId(), article.card().language()).stream()
			.map(Shown::card)
			.toList();
	}

	/**
	 * Up to four articles to read after one in whatever state, and how each came there.
	 * @param sectionId of its section; 0 when it has none
	 */
	public List<Shown> shown(long id, long sectionId, Locale language) {
		List<Candidate> candidates = candidates(id, sectionId, language, PLACES);
		List<Candidate> chosen = choose(candidates);
		if (chosen.size() < PLACES && candidates.stream().noneMatch((one) -> one.way().compareTo(Way.SUGGESTED) > 0)) {
			candidates = candidates(id, sectionId, language, Integer.MAX_VALUE);
			chosen = choose(candidates);
		}
		PageContents.show("same", id);
		Way deepest = (chosen.size() < PLACES) ? Way.LATEST
				: chosen.stream().map(Candidate::way).max(Comparator.naturalOrder()).orElse(Way.PINNED);
		noteSources(sectionId, candidates, deepest);
		return chosen.stream().map((one) -> new Shown(one.card().show(), one.way())).toList();
	}

	/**
	 * Whatever may be shown, the best first. Newest articles are looked for only where
	 * fewer than so many were chosen or suggested.
	 */
	private List<Candidate> candidates(long id, long sectionId, Locale language, int places) {
		return this.database.sql(CANDIDATES + "select " + CardRows.COLUMNS + ", chosen.tier,"
				+ " array(select c.id from byline b join contributor c on c.id = b.contributor_id"
				+ " where b.article_id = a.id and c.first_name <> '') as signers,"
				+ " (select string_agg(theme_id::text, ' ') from article_theme where article_id = :id) as own_themes"
				+ " from chosen join published_article a on a.id = chosen.id " + CardRows.JOINS
				+ " where a.language = :language and (chosen.tier = 0 or octet_length(a.body_text) <= :short"
				+ " or a.body_text is distinct from (select body_text from article where id = :id))"
				+ " order by chosen.tier, chosen.place, chosen.shared desc, a.published_at desc, a.id desc limit 24")
			.params(Map.of("id", id, "section", sectionId, "language", language.getLanguage(), "short", SHORT, "places",
					places))
			.query((row, number) -> candidate(row))
			.list();
	}

	/** Where the choice was made from: a new article there may change it. */
	private static void noteSources(long sectionId, List<Candidate> candidates, Way deepest) {
		if (deepest.compareTo(Way.THEME) >= 0) {
			candidates.stream()
				.limit(1)
				.flatMap((one) -> one.ownThemes().stream())
				.forEach((theme) -> PageContents.show("on", theme));
		}
		if (deepest.compareTo(Way.THEME) > 0) {
			PageContents.show("in", sectionId);
		}
		if (deepest == Way.LATEST) {
			PageContents.show("latest");
		}
	}

	private static List<Candidate> choose(List<Candidate> candidates) {
		List<Candidate> chosen = new ArrayList<>();
		Map<Long, Integer> bySigner = new HashMap<>();
		for (Candidate candidate : candidates) {
			if (chosen.size() < PLACES && (candidate.way() == Way.PINNED || candidate.signers()
				.stream()
				.allMatch((signer) -> bySigner.getOrDefault(signer, 0) < MOST_BY_ONE))) {
				chosen.add(candidate);
				candidate.signers().forEach((signer) -> bySigner.merge(signer, 1, Integer::sum));
			}
		}
		return chosen;
	}

	private static Candidate candidate(ResultSet row) throws SQLException {
		String themes = row.getString("own_themes");
		return new Candidate(PageContents.aside(() -> CardRows.card(row)), Way.values()[row.getInt("tier")],
				List.of((Long[]) row.getArray("signers").getArray()),
				(themes != null) ? List.of(themes.split(" ")) : List.of());
	}

	private record Candidate(PageContents.Aside<ArticleCard> card, Way way, List<Long> signers,
			List<String> ownThemes) {
	}

	/**
	 * How an article came to stand beside another.
	 */
	public enum Way {

		/** An editor chose it. */
		PINNED,
		/** Its words or themes resemble. */
		SUGGESTED,
		/** For want of better, the newest that share a theme. */
		THEME,
		/** For want of better, the newest of the section. */
		SECTION,
		/** For want of better, the newest. */
		LATEST

	}

	/**
	 * An article beside another.
	 *
	 * @param card what is shown of it
	 * @param way how it came there
	 */
	public record Shown(ArticleCard card, Way way) {
	}

}
