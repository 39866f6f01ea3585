package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.site.PageContents;

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

	/** Of the tiers: an article that shares a theme, and one that shares the language. */
	private static final int ON_A_THEME = 2;

	private static final int NEWEST = 4;

	private static final String CANDIDATES = """
			with candidate (id, tier, place) as (
			    select target_id, case kind when 'CURATED' then 0 else 1 end, position from same_theme_link
			     where article_id = :id and kind <> 'BANNED'
			    union all
			    select newest.article_id, 2, 0 from article_theme own cross join lateral (
			        select article_id from article_theme where theme_id = own.theme_id and published_at is not null
			         order by published_at desc, article_id desc limit 8) newest
			     where own.article_id = :id
			    union all
			    (select id, 3, 0 from published_article where section_id = :section
			      order by published_at desc, id desc limit 12)
			    union all
			    (select id, 4, 0 from published_article where language = :language
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
		List<Candidate> candidates = this.database.sql(CANDIDATES + "select " + CardRows.COLUMNS + ", chosen.tier,"
				+ " (select c.id from byline b join contributor c on c.id = b.contributor_id"
				+ " where b.article_id = a.id and b.position = 0 and c.first_name <> '') as signer,"
				+ " (select string_agg(theme_id::text, ' ') from article_theme where article_id = :id) as own_themes"
				+ " from chosen join published_article a on a.id = chosen.id " + CardRows.JOINS
				+ " where a.language = :language"
				+ " order by chosen.tier, chosen.place, chosen.shared desc, a.published_at desc, a.id desc limit 24")
			.params(Map.of("id", article.card().id(), "section", article.sectionId(), "language",
					article.card().language().getLanguage()))
			.query((row, number) -> candidate(row))
			.list();
		PageContents.show("same", article.card().id());
		List<Candidate> chosen = choose(candidates);
		int deepest = (chosen.size() < PLACES) ? NEWEST : chosen.stream().mapToInt(Candidate::tier).max().orElse(0);
		noteSources(article, candidates, deepest);
		return chosen.stream().map((one) -> one.card().show()).toList();
	}

	/** Where the choice was made from: a new article there may change it. */
	private static void noteSources(PublishedArticle article, List<Candidate> candidates, int deepest) {
		if (deepest >= ON_A_THEME) {
			candidates.stream()
				.limit(1)
				.flatMap((one) -> one.ownThemes().stream())
				.forEach((theme) -> PageContents.show("on", theme));
		}
		if (deepest > ON_A_THEME) {
			PageContents.show("in", article.sectionId());
		}
		if (deepest == NEWEST) {
			PageContents.show("latest");
		}
	}

	private static List<Candidate> choose(List<Candidate> candidates) {
		List<Candidate> chosen = new ArrayList<>();
		Map<Long, Integer> bySigner = new HashMap<>();
		for (Candidate candidate : candidates) {
			int already = bySigner.getOrDefault(candidate.signer(), 0);
			if (chosen.size() < PLACES && (candidate.curated() || candidate.signer() == 0 || already < MOST_BY_ONE)) {
				chosen.add(candidate);
				bySigner.put(candidate.signer(), already + 1);
			}
		}
		return chosen;
	}

	private static Candidate candidate(ResultSet row) throws SQLException {
		String themes = row.getString("own_themes");
		return new Candidate(PageContents.aside(() -> CardRows.card(row)), row.getInt("tier"), row.getLong("signer"),
				(themes != null) ? List.of(themes.split(" ")) : List.of());
	}

	private record Candidate(PageContents.Aside<ArticleCard> card, int tier, long signer, List<String> ownThemes) {

		boolean curated() {
			return this.tier == 0;
		}

	}

}
