package org.tribune.sametheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ranks the published articles of a language by what they have in common with one: rare
 * words first, then themes by their rarity, a little freshness. One statement, whose cost
 * does not depend on how many articles there are: of each word the 200 that say it most,
 * of each theme the 30 newest.
 */
@Component
class Ranking {

	/**
	 * What themes add by their rarity: one that five articles bear is worth a tenth of
	 * all the words, one that a thousand bear a thirtieth.
	 */
	private static final double THEME = 0.25;

	/** What a newborn article adds; after two years a third of it. */
	private static final double FRESHNESS = 0.02;

	/**
	 * Likeness without which words that are shared say nothing: 1 is the article itself.
	 */
	private static final double LEAST = 0.02;

	/** Likeness at which a single shared word is enough. */
	private static final double ALONE = 0.1;

	/** In characters: above, two articles of the same body are the same piece. */
	private static final int SHORT = 400;

	private static final String SQL = """
			with mine as materialized (select * from unnest(:words::text[], :weights::float8[]) mine (word, weight)),
			theme as materialized (
			    select wanted.id, 1 / (1 + ln(greatest(1, (select count(*) from (
			        select 1 from article_theme where theme_id = wanted.id and published_at is not null limit 1000) few))))
			        as rarity
			      from unnest(:themes::bigint[]) wanted (id)),
			candidate as materialized (
			    (select most.article_id from mine cross join lateral (
			        select article_id, weight from same_theme_posting where language = :language and word = mine.word
			         order by weight desc, article_id limit 200) most
			      group by most.article_id order by sum(most.weight * mine.weight) desc, most.article_id limit 60)
			    union
			    select newest.article_id from theme cross join lateral (
			        select article_id from article_theme where theme_id = theme.id and published_at is not null
			         order by published_at desc, article_id desc limit 30) newest),
			measured as (
			    select candidate.article_id as id, coalesce(said.likeness, 0) / :self as likeness, said.words,
			           coalesce(said.shared, 0) as shared, coalesce(filed.themes, 0) as themes, coalesce(filed.rarity, 0) as rarity
			      from candidate
			      left join lateral (
			        select sum(p.weight * mine.weight) as likeness, count(*) as shared,
			               (array_agg(mine.word order by p.weight * mine.weight desc, mine.word))[1\\:4] as words
			          from same_theme_posting p join mine on mine.word = p.word
			         where p.article_id = candidate.article_id) said on true
			      left join lateral (
			        select count(*) as themes, sum(theme.rarity) as rarity
			          from article_theme filed join theme on theme.id = filed.theme_id
			         where filed.article_id = candidate.article_id) filed on true
			     where candidate.article_id <> :id)
			select a.id, a.headline, measured.likeness, measured.words, measured.themes,
			       measured.likeness + :theme * measured.rarity
			       + :freshness * exp(-greatest(0, extract(epoch from now() - a.published_at)) / 63072000) as score,
			       array(select b.contributor_id from byline b join contributor c on c.id = b.contributor_id
			              where b.article_id = a.id and c.first_name <> '' order by b.position) as signers
			  from measured join published_article a on a.id = measured.id
			 where a.language = :language
			   and (measured.themes > 0 or measured.likeness >= :alone or (measured.shared > 1 and measured.likeness >= :least))
			   and not (:long and measured.likeness > 0.8 and a.body_text = :body)
			   and not exists (select 1 from same_theme_link
			                    where article_id = :id and target_id = a.id and kind = 'BANNED')
			 order by score desc, a.published_at desc, a.id desc limit :most
			""";

	private final JdbcClient database;

	Ranking(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What resembles an article most, without what is banned from its side.
	 */
	List<Suggestion> rank(Subject subject, Fingerprint words, int most) {
		List<Fingerprint.Word> asked = words.asked();
		Map<String, String> written = asked.stream()
			.collect(Collectors.toMap(Fingerprint.Word::word, Fingerprint.Word::written));
		return this.database.sql(SQL)
			.param("id", subject.id())
			.param("language", subject.language().getLanguage())
			.param("words", asked.stream().map(Fingerprint.Word::word).toArray(String[]::new))
			.param("weights", asked.stream().map(Fingerprint.Word::asks).toArray(Double[]::new))
			.param("self", Math.max(words.self(), 0.001))
			.param("themes", subject.themeIds().toArray(Long[]::new))
			.param("theme", THEME)
			.param("freshness", FRESHNESS)
			.param("least", LEAST)
			.param("alone", ALONE)
			.param("long", subject.body().length() > SHORT)
			.param("body", subject.body())
			.param("most", most)
			.query((row, number) -> suggestion(row, written))
			.list();
	}

	private static Suggestion suggestion(ResultSet row, Map<String, String> written) throws SQLException {
		String[] words = (row.getArray("words") != null) ? (String[]) row.getArray("words").getArray() : new String[0];
		return new Suggestion(row.getLong("id"), row.getString("headline"), row.getInt("themes"),
				row.getDouble("likeness"), row.getDouble("score"),
				Arrays.stream(words).map((word) -> written.getOrDefault(word, word)).toList(),
				Subjects.longs(row.getArray("signers")));
	}

}
