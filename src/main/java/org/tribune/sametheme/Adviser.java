package org.tribune.sametheme;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells editors what was suggested beside an article, why, and what came next.
 */
@Component
@Transactional(readOnly = true)
public class Adviser {

	private final JdbcClient database;

	private final Subjects subjects;

	private final Postings postings;

	private final Ranking ranking;

	Adviser(JdbcClient database, Subjects subjects, Postings postings, Ranking ranking) {
		this.database = database;
		this.subjects = subjects;
		this.postings = postings;
		this.ranking = ranking;
	}

	/**
	 * What would be suggested beside an article, in whatever state, if its list were made
	 * now; the best first, however many by one person.
	 * @param most how many at most
	 */
	public List<Suggestion> rank(long articleId, int most) {
		return this.subjects.find(articleId)
			.map((subject) -> this.ranking.rank(subject, this.postings.read(subject), most))
			.orElse(List.of());
	}

	/**
	 * Published articles that resemble a passage of an article, the best first.
	 * @param most how many at most
	 */
	public List<Long> rank(long articleId, String passage, int most) {
		Subject subject = this.subjects.find(articleId).map((whole) -> whole.passage(passage)).orElse(null);
		if (subject == null || passage.isBlank()) {
			return List.of();
		}
		return this.ranking.rank(subject, this.postings.read(subject), most)
			.stream()
			.filter((one) -> one.likeness() > 0)
			.map(Suggestion::targetId)
			.toList();
	}

	/**
	 * The first of a ranking, at most two by one person.
	 * @param most how many at most
	 */
	public static List<Suggestion> choose(List<Suggestion> ranked, int most) {
		return Selection.of(ranked, most);
	}

	/**
	 * What readers’ pages read, by article.
	 */
	public Map<Long, Suggestion> stored(long articleId) {
		return this.database.sql("""
				select s.target_id, a.headline, s.shared_themes, s.likeness, s.score, s.terms
				  from same_theme_suggestion s join article a on a.id = s.target_id
				 where s.article_id = ? order by s.position
				""")
			.param(articleId)
			.query((row, number) -> new Suggestion(row.getLong(1), row.getString(2), row.getInt(3), row.getDouble(4),
					row.getDouble(5), List.of((String[]) row.getArray(6).getArray()), List.of()))
			.list()
			.stream()
			.collect(Collectors.toMap(Suggestion::targetId, Function.identity()));
	}

	/**
	 * Whether the list of an article is to be made, or made anew, within the next
	 * seconds.
	 */
	public boolean isWaiting(long articleId) {
		return this.database.sql("select exists (select 1 from same_theme_work where article_id = ?)")
			.param(articleId)
			.query(Boolean.class)
			.single();
	}

}
