package org.tribune.article.translation;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.ArticlePublished;
import org.tribune.article.ArticleUpdated;
import org.tribune.article.ArticleWithdrawn;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * The desk that says which articles are translations of each other. A group holds each
 * language once. Readers of every article of a group see the change: each is announced as
 * updated, though none is dated anew.
 */
@Component
@Transactional
class TranslationDesk {

	private final JdbcClient database;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	TranslationDesk(JdbcClient database, AuditLog audit, ApplicationEventPublisher events) {
		this.database = database;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Says that two articles are translations of each other, and so of all that either is
	 * a translation of.
	 * @return {@code false} when they cannot be: there is another in that language
	 * already
	 */
	boolean link(long articleId, long otherId, Actor by) {
		if (articleId == otherId) {
			return false;
		}
		List<Long> both = List.of(Math.min(articleId, otherId), Math.max(articleId, otherId));
		both.forEach((id) -> this.database.sql("select id from article where id = ? for update")
			.param(id)
			.query((row, number) -> row.getLong(1))
			.single());
		if (grouped(articleId).contains(otherId)) {
			return true;
		}
		boolean twice = this.database.sql("""
				select count(*) > count(distinct coalesce(t.language, a.language)) from article a
				  left join translation mine on mine.article_id = a.id
				  left join translation t on t.group_id = mine.group_id
				 where a.id in (:both)
				""").param("both", both).query((row, number) -> row.getBoolean(1)).single();
		if (twice) {
			return false;
		}
		long group = this.database
			.sql("""
					select coalesce(min(group_id), nextval('translation_group')) from translation where article_id in (:both)
					""")
			.param("both", both)
			.query((row, number) -> row.getLong(1))
			.single();
		this.database.sql("""
				update translation set group_id = :group
				 where group_id in (select group_id from translation where article_id in (:both))
				""").param("group", group).param("both", both).update();
		this.database.sql("""
				insert into translation (article_id, group_id, language)
				select id, :group, language from article where id in (:both) on conflict (article_id) do nothing
				""").param("group", group).param("both", both).update();
		this.audit.record(by, "article.translation-linked", "article/" + articleId, "article/" + otherId);
		announce(grouped(articleId));
		return true;
	}

	/**
	 * Says that an article is a translation of nothing any more.
	 */
	void unlink(long articleId, Actor by) {
		List<Long> all = grouped(articleId);
		this.database.sql("""
				delete from translation t
				 using translation mine
				 where mine.article_id = :id and t.group_id = mine.group_id
				   and (t.article_id = :id
				     or (select count(*) from translation one where one.group_id = mine.group_id) = 2)
				""").param("id", articleId).update();
		this.audit.record(by, "article.translation-unlinked", "article/" + articleId, "");
		announce(all);
	}

	private List<Long> grouped(long articleId) {
		return this.database.sql("""
				select other.article_id from translation mine join translation other on other.group_id = mine.group_id
				 where mine.article_id = ? order by other.article_id
				""").param(articleId).query((row, number) -> row.getLong(1)).list();
	}

	@EventListener
	void pointTo(ArticlePublished event) {
		announceOthers(event.articleId());
	}

	@EventListener
	void pointNoMoreTo(ArticleWithdrawn event) {
		announceOthers(event.articleId());
	}

	private void announceOthers(long articleId) {
		announce(grouped(articleId).stream().filter((id) -> id != articleId).toList());
	}

	private void announce(List<Long> articles) {
		if (!articles.isEmpty()) {
			this.database.sql("select id from published_article where id in (:ids) order by id")
				.param("ids", articles)
				.query((row, number) -> row.getLong(1))
				.list()
				.forEach((id) -> this.events.publishEvent(new ArticleUpdated(id)));
		}
	}

}
