package org.tribune.article;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.contributor.SignaturesMoved;
import org.tribune.taxonomy.ThemesMerged;

/**
 * Files articles anew, in whatever state, when what they refer to becomes something else:
 * in the same transaction, set by set, however many they are. Each gets a new version and
 * a new edition, so that whoever is editing one is told.
 */
@Component
class Refiling {

	private final JdbcClient database;

	Refiling(JdbcClient database) {
		this.database = database;
	}

	@EventListener
	void sign(SignaturesMoved change) {
		refile("byline", "contributor_id", change.fromId(), change.toId());
	}

	@EventListener
	void file(ThemesMerged change) {
		refile("article_theme", "theme_id", change.fromId(), change.toId());
	}

	/**
	 * Where an article has both, the place of the second stays and the gap is closed:
	 * places are counted from 0 without a gap. They pass through negative numbers because
	 * no two may be the same even for a moment.
	 */
	private void refile(String table, String column, long fromId, long toId) {
		this.database.sql("""
				update article set version = version + 1, edition = edition + 1, saved_seat = ''
				where id in (select article_id from %s where %s = ?)
				""".formatted(table, column)).param(fromId).update();
		this.database.sql("""
				with doubled as (select article_id, position from %1$s one where %2$s = :from
				                 and exists (select 1 from %1$s other where other.article_id = one.article_id
				                             and other.%2$s = :to)),
				gone as (delete from %1$s where (article_id, position) in (select article_id, position from doubled))
				update %1$s moved set position = -moved.position from doubled
				where moved.article_id = doubled.article_id and moved.position > doubled.position
				""".formatted(table, column)).param("from", fromId).param("to", toId).update();
		this.database.sql("""
				update %1$s set position = -position - 1
				where position < 0 and article_id in (select article_id from %1$s where %2$s = ?)
				""".formatted(table, column)).param(toId).update();
		this.database.sql("update %1$s set %2$s = ? where %2$s = ?".formatted(table, column))
			.params(toId, fromId)
			.update();
	}

}
