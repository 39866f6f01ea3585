package org.tribune.sametheme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The computed lists, as rows that the article page reads, and how often each article is
 * shown.
 */
@Component
class Lists {

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	Lists(JdbcClient database, ApplicationEventPublisher events) {
		this.database = database;
		this.events = events;
	}

	/**
	 * From what an article's list was computed last.
	 */
	Optional<byte[]> source(long articleId) {
		return this.database.sql("select source from same_theme_list where article_id = ?")
			.param(articleId)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	/**
	 * Replaces the suggestions of a published article.
	 * @param source digest of what they were computed from
	 */
	void replace(long articleId, List<Suggestion> suggestions, byte[] source) {
		List<Long> before = shown(articleId);
		this.database.sql("delete from same_theme_suggestion where article_id = ?").param(articleId).update();
		for (int position = 0; position < suggestions.size(); position++) {
			write(articleId, position, suggestions.get(position));
		}
		List<Long> after = toShow(articleId);
		boolean full = suggestions.size() == Selection.KEPT;
		lock(articleId, before, after);
		this.database.sql("""
				insert into same_theme_list (article_id, shown_by, found, weakest, computed_at, shown, source)
				values (:id, (select count(*) from same_theme_list other
				               where :id = any (other.shown) and other.article_id in (
				                select article_id from same_theme_suggestion where target_id = :id
				                union select article_id from same_theme_link where target_id = :id)),
				        :found, :weakest, now(), :shown, :source)
				on conflict (article_id) do update set found = excluded.found, weakest = excluded.weakest,
				    computed_at = excluded.computed_at, shown = excluded.shown, source = excluded.source
				""")
			.param("id", articleId)
			.param("found", suggestions.size())
			.param("weakest", full ? suggestions.getLast().score() : 0)
			.param("shown", after.toArray(Long[]::new))
			.param("source", source)
			.update();
		count(before, after);
		if (!before.equals(after)) {
			this.events.publishEvent(new SuggestionsChanged(articleId));
		}
	}

	private void write(long articleId, int position, Suggestion one) {
		this.database
			.sql("""
					insert into same_theme_suggestion (article_id, target_id, position, shared_themes, likeness, score, terms)
					values (:id, :target, :position, :themes, :likeness, :score, :terms)
					""")
			.param("id", articleId)
			.param("target", one.targetId())
			.param("position", position)
			.param("themes", one.sharedThemes())
			.param("likeness", one.likeness())
			.param("score", one.score())
			.param("terms", one.terms().toArray(String[]::new))
			.update();
	}

	/**
	 * An article that readers see no more has no list, and counts nowhere.
	 */
	void remove(long articleId) {
		List<Long> before = shown(articleId);
		lock(articleId, before, List.of());
		this.database.sql("delete from same_theme_suggestion where article_id = ?").param(articleId).update();
		this.database.sql("delete from same_theme_list where article_id = ?").param(articleId).update();
		count(before, List.of());
	}

	/**
	 * The articles on whose lists one stands.
	 */
	List<Long> listing(long articleId, int most) {
		return this.database.sql("select article_id from same_theme_suggestion where target_id = ? limit ?")
			.params(articleId, most)
			.query((row, number) -> row.getLong(1))
			.list();
	}

	/**
	 * Of these articles, those on whose list one of this score would have a place.
	 */
	List<Long> open(List<Suggestion> ranked) {
		return this.database.sql("""
				select list.article_id from same_theme_list list
				  join unnest(:ids::bigint[], :scores::float8[]) near (id, score) on near.id = list.article_id
				 where near.score * 1.25 >= list.weakest
				""")
			.param("ids", ranked.stream().map(Suggestion::targetId).toArray(Long[]::new))
			.param("scores", ranked.stream().map(Suggestion::score).toArray(Double[]::new))
			.query((row, number) -> row.getLong(1))
			.list();
	}

	private List<Long> shown(long articleId) {
		return this.database.sql("select shown from same_theme_list where article_id = ?")
			.param(articleId)
			.query((row, number) -> Subjects.longs(row.getArray(1)))
			.optional()
			.orElse(List.of());
	}

	private List<Long> toShow(long articleId) {
		return this.database
			.sql("""
					select listed.target_id from (
					    select target_id, 0 as tier, position from same_theme_link where article_id = :id and kind = 'CURATED'
					    union all
					    select target_id, 1, position from same_theme_suggestion where article_id = :id) listed
					  join published_article target on target.id = listed.target_id
					  join article own on own.id = :id and own.language = target.language
					 group by listed.target_id order by min(tier), min(listed.position) limit :places
					""")
			.param("id", articleId)
			.param("places", Selection.PLACES)
			.query((row, number) -> row.getLong(1))
			.list();
	}

	/** In one order for everybody, so that no two wait for each other. */
	private void lock(long articleId, List<Long> before, List<Long> after) {
		TreeSet<Long> all = new TreeSet<>(before);
		all.addAll(after);
		all.add(articleId);
		this.database.sql("""
				select article_id from same_theme_list where article_id = any (?) order by article_id for update
				""").param(all.toArray(Long[]::new)).query((row, number) -> row.getLong(1)).list();
	}

	private void count(List<Long> before, List<Long> after) {
		add(-1, before.stream().filter((one) -> !after.contains(one)).toArray(Long[]::new));
		add(1, after.stream().filter((one) -> !before.contains(one)).toArray(Long[]::new));
	}

	private void add(int difference, Long[] targets) {
		if (targets.length > 0) {
			this.database
				.sql("update same_theme_list set shown_by = greatest(0, shown_by + ?) where article_id = any (?)")
				.params(Arrays.asList(difference, targets))
				.update();
		}
	}

}
