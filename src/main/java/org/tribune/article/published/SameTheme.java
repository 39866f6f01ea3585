package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.tribune.site.PageContents;

import org.springframework.jdbc.core.JdbcOperations;
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

	/** Of every article, pins or bans alike, there is at most one link to another. */
	private static final String PICKED = """
			(select target_id as id, 0 as tier, position as place from same_theme_link
			  where article_id = ? and kind = 'CURATED'
			 union all
			 select target_id, 1, position from same_theme_suggestion suggested
			  where article_id = ? and not exists (select 1 from same_theme_link link
			         where link.article_id = suggested.article_id and link.target_id = suggested.target_id)) picked
			""";

	private static final String CHOSEN = "select " + CardRows.COLUMNS + ", picked.tier from " + PICKED
			+ " join published_article a on a.id = picked.id " + CardRows.JOINS
			+ " where a.language = ? order by picked.tier, picked.place limit 24";

	/** Other bodies of the same words are the same piece, unless they are short. */
	private static final String REST = """
			with candidate (id, tier) as (
			    select newest.article_id, 2 from article_theme own cross join lateral (
			        select article_id from article_theme where theme_id = own.theme_id and published_at is not null
			         order by published_at desc, article_id desc limit 8) newest
			     where own.article_id = :id
			    union all
			    (select id, 3 from published_article where section_id = :section
			      order by published_at desc, id desc limit 12)
			    union all
			    (select id, 4 from published_article where language = :language
			      order by published_at desc, id desc limit 12)),
			picked (id, tier, shared) as (
			    select id, min(tier), count(*) filter (where tier = 2) from candidate where id <> :id
			       and not exists (select 1 from same_theme_link where article_id = :id and target_id = candidate.id)
			     group by id)
			select %s, picked.tier, array(select theme_id from article_theme where article_id = :id) as own_themes
			  from picked join published_article a on a.id = picked.id %s
			 where a.language = :language and (octet_length(a.body_text) <= :short
			       or a.body_text is distinct from (select body_text from article where id = :id))
			 order by picked.tier, picked.shared desc, a.published_at desc, a.id desc limit 24
			""".formatted(CardRows.COLUMNS, CardRows.JOINS);

	private final JdbcClient database;

	private final JdbcOperations operations;

	SameTheme(JdbcClient database, JdbcOperations operations) {
		this.database = database;
		this.operations = operations;
	}

	/**
	 * Up to four articles to read after one in whatever state, and how each came there.
	 * @param sectionId of its section; 0 when it has none
	 */
	public List<Shown> shown(long id, long sectionId, Locale language) {
		RoundTrip trip = new RoundTrip();
		Supplier<List<Shown>> choice = ask(trip, id, sectionId, language);
		trip.run(this.operations);
		return choice.get();
	}

	/**
	 * Asks for the same on the way. Only where fewer than four were pinned or suggested
	 * is there a second way, for the newest.
	 * @return the choice, which can be made once the trip is over
	 */
	Supplier<List<Shown>> ask(RoundTrip trip, long id, long sectionId, Locale language) {
		List<Candidate> candidates = new ArrayList<>();
		trip.ask(CHOSEN, (row) -> candidates.add(new Candidate(row, List.of())), id, id, language.getLanguage());
		return () -> {
			List<Candidate> chosen = choose(candidates);
			if (chosen.size() < PLACES) {
				candidates.addAll(rest(id, sectionId, language));
				chosen = choose(candidates);
			}
			note(id, sectionId, candidates, chosen);
			return chosen.stream().map((one) -> new Shown(one.card().show(), one.way())).toList();
		};
	}

	private List<Candidate> rest(long id, long sectionId, Locale language) {
		return this.database.sql(REST)
			.params(Map.of("id", id, "section", sectionId, "language", language.getLanguage(), "short", SHORT))
			.query((row, number) -> new Candidate(row, List.of((Long[]) row.getArray("own_themes").getArray())))
			.list();
	}

	/** Where the choice was made from: a new article there may change it. */
	private static void note(long id, long sectionId, List<Candidate> candidates, List<Candidate> chosen) {
		PageContents.show("same", id);
		Way deepest = (chosen.size() < PLACES) ? Way.LATEST
				: chosen.stream().map(Candidate::way).max(Comparator.naturalOrder()).orElse(Way.PINNED);
		if (deepest.compareTo(Way.THEME) >= 0) {
			candidates.stream()
				.flatMap((one) -> one.ownThemes().stream())
				.distinct()
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
		Map<String, Integer> bySigner = new HashMap<>();
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

	private record Candidate(PageContents.Aside<ArticleCard> card, Way way, List<String> signers,
			List<Long> ownThemes) {

		private Candidate(ResultSet row, List<Long> ownThemes) throws SQLException {
			this(PageContents.aside(() -> CardRows.card(row)), Way.values()[row.getInt("tier")], CardRows.people(row),
					ownThemes);
		}

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
