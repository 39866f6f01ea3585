package org.tribune.article;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which articles are shown beside which.
 */
@Component
class SameThemeLinks {

	private final JdbcClient database;

	SameThemeLinks(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What is pinned or banned, in order; to be changed by whoever asks.
	 */
	List<Long> of(long articleId, String kind) {
		return new ArrayList<>(this.database
			.sql("select target_id from same_theme_link where article_id = ? and kind = ? order by position, target_id")
			.params(articleId, kind)
			.query((row, number) -> row.getLong(1))
			.list());
	}

	/**
	 * Says which articles an editor chose, in order.
	 */
	void curate(long articleId, List<Long> targetIds) {
		this.database.sql("delete from same_theme_link where article_id = ? and kind = 'CURATED'")
			.param(articleId)
			.update();
		int position = 0;
		for (Long targetId : targetIds.stream().distinct().filter((id) -> id != articleId).toList()) {
			this.database.sql("""
					insert into same_theme_link (article_id, target_id, kind, position) values (?, ?, 'CURATED', ?)
					on conflict (article_id, target_id) do update set kind = 'CURATED', position = excluded.position
					""").params(articleId, targetId, position++).update();
		}
	}

	/**
	 * Says which articles are never shown beside this one.
	 */
	void ban(long articleId, List<Long> targetIds) {
		this.database.sql("delete from same_theme_link where article_id = ? and kind = 'BANNED'")
			.param(articleId)
			.update();
		for (Long targetId : targetIds.stream().distinct().filter((id) -> id != articleId).toList()) {
			this.database.sql("""
					insert into same_theme_link (article_id, target_id, kind) values (?, ?, 'BANNED')
					on conflict (article_id, target_id) do update set kind = 'BANNED', position = 0
					""").params(articleId, targetId).update();
		}
	}

}
