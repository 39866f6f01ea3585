package org.tribune.sametheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measures suggestions against the links that editors chose, beside two simple ways to
 * suggest. Pins have no part in it.
 */
@Component
@Transactional(readOnly = true)
public class Evaluation {

	/** How far a ranking is looked through for the first right answer. */
	private static final int DEPTH = 40;

	private static final String LATEST = """
			select id from published_article where language = :language and id <> :id
			 order by published_at desc, id desc limit 40
			""";

	private static final String THEMES = """
			select a.id from article_theme own join article_theme other on other.theme_id = own.theme_id
			  join published_article a on a.id = other.article_id
			 where own.article_id = :id and a.id <> :id and a.language = :language
			 group by a.id, a.published_at order by count(*) desc, a.published_at desc, a.id desc limit 40
			""";

	private final JdbcClient database;

	private final Subjects subjects;

	private final Postings postings;

	private final Ranking ranking;

	Evaluation(JdbcClient database, Subjects subjects, Postings postings, Ranking ranking) {
		this.database = database;
		this.subjects = subjects;
		this.postings = postings;
		this.ranking = ranking;
	}

	/**
	 * Measures each way to suggest.
	 * @param gold the slugs that editors chose, by slug; what is not published is left
	 * out
	 * @return by name: same-theme, shared-themes, latest
	 */
	public Map<String, Measure> measure(Map<String, Set<String>> gold) {
		Map<String, Measure> measures = new LinkedHashMap<>();
		measures.put("same-theme", measure(gold, this::suggested));
		measures.put("shared-themes", measure(gold, (subject) -> baseline(THEMES, subject)));
		measures.put("latest", measure(gold, (subject) -> baseline(LATEST, subject)));
		return measures;
	}

	private Measure measure(Map<String, Set<String>> gold, Function<Subject, List<Long>> way) {
		Measure sum = new Measure(0, 0, 0, 0);
		for (Map.Entry<String, Set<String>> entry : gold.entrySet()) {
			List<Long> right = entry.getValue().stream().flatMap((slug) -> id(slug).stream()).toList();
			List<Long> of = id(entry.getKey());
			if (!right.isEmpty() && !of.isEmpty()) {
				Subject subject = this.subjects.find(of.getFirst()).orElseThrow();
				sum = sum.plus(Measure.of(way.apply(subject), Set.copyOf(right)));
			}
		}
		return sum.average();
	}

	private List<Long> id(String slug) {
		return this.database.sql("select id from published_article where slug = ?")
			.param(slug)
			.query((row, number) -> row.getLong(1))
			.list();
	}

	private List<Long> suggested(Subject subject) {
		List<Suggestion> ranked = this.ranking.rank(subject, this.postings.read(subject), DEPTH);
		return Selection.of(ranked, DEPTH).stream().map(Suggestion::targetId).toList();
	}

	private List<Long> baseline(String sql, Subject subject) {
		return this.database.sql(sql)
			.param("id", subject.id())
			.param("language", subject.language().getLanguage())
			.query((row, number) -> row.getLong(1))
			.list();
	}

	/**
	 * How well lists agree with what editors chose.
	 *
	 * @param articles that were looked at
	 * @param recall share of the editors’ links among the first four
	 * @param reciprocalRank 1 over the place of the first of them
	 * @param gain normalised discounted cumulative gain of the first four
	 */
	public record Measure(int articles, double recall, double reciprocalRank, double gain) {

		static Measure of(List<Long> list, Set<Long> right) {
			int found = 0;
			double first = 0;
			double gain = 0;
			for (int place = 0; place < list.size(); place++) {
				if (right.contains(list.get(place))) {
					first = (first == 0) ? 1.0 / (place + 1) : first;
					found += (place < Selection.PLACES) ? 1 : 0;
					gain += (place < Selection.PLACES) ? discount(place) : 0;
				}
			}
			double best = 0;
			for (int place = 0; place < Math.min(Selection.PLACES, right.size()); place++) {
				best += discount(place);
			}
			return new Measure(1, (double) found / right.size(), first, gain / best);
		}

		private static double discount(int place) {
			return Math.log(2) / Math.log(place + 2);
		}

		private Measure plus(Measure other) {
			return new Measure(this.articles + other.articles, this.recall + other.recall,
					this.reciprocalRank + other.reciprocalRank, this.gain + other.gain);
		}

		private Measure average() {
			int number = Math.max(1, this.articles);
			return new Measure(this.articles, this.recall / number, this.reciprocalRank / number, this.gain / number);
		}

	}

}
