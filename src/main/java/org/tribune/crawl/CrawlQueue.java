package org.tribune.crawl;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.ArticlePublished;
import org.tribune.article.ArticleUpdated;
import org.tribune.article.ArticleWithdrawn;
import org.tribune.site.PathChanged;

/**
 * What is to be read again: a row in the transaction that changes it, so that publishing
 * waits for nobody and nothing is lost.
 */
@Component
class CrawlQueue {

	/** However often it fails, an article is tried again every day. */
	private static final int LONGEST_WAIT = 1440;

	private final JdbcClient database;

	CrawlQueue(JdbcClient database) {
		this.database = database;
	}

	@EventListener
	void note(ArticlePublished event) {
		add(event.articleId());
	}

	@EventListener
	void note(ArticleUpdated event) {
		add(event.articleId());
	}

	@EventListener
	void note(ArticleWithdrawn event) {
		add(event.articleId());
	}

	@EventListener
	void note(PathChanged event) {
		this.database.sql("insert into crawl_work (path) values (?), (?)")
			.params(event.oldPath(), event.newPath())
			.update();
	}

	private void add(long articleId) {
		this.database.sql("insert into crawl_work (article_id) values (?)").param(articleId).update();
	}

	/**
	 * Takes what is to be done next, with all else that waits for the same article. For
	 * the rest of the transaction it is nobody else's.
	 */
	Optional<Job> take() {
		Optional<Job> job = this.database.sql("""
				select id, article_id, path, attempts from crawl_work where due_at <= now()
				 order by id limit 1 for update skip locked
				""")
			.query((row, number) -> new Job(row.getLong("id"), row.getObject("article_id", Long.class),
					row.getString("path"), row.getInt("attempts")))
			.optional();
		job.ifPresent((one) -> this.database.sql("""
				delete from crawl_work where id = :id or id in (
				    select id from crawl_work where article_id = (select article_id from crawl_work where id = :id)
				    for update skip locked)
				""").param("id", one.id()).update());
		return job;
	}

	/**
	 * Puts off what could not be done: a minute, then two, four…, at last a day.
	 */
	@Transactional
	public void postpone(Job job) {
		long minutes = Math.min(LONGEST_WAIT, 1L << Math.min(job.attempts(), 20));
		this.database
			.sql("update crawl_work set attempts = attempts + 1, due_at = now() + cast(? as interval) where id = ?")
			.params(Duration.ofMinutes(minutes).toString(), job.id())
			.update();
	}

	/**
	 * Something to be done.
	 *
	 * @param articleId to be read; null for a path
	 * @param path where something moved; null for an article
	 */
	record Job(long id, @Nullable Long articleId, @Nullable String path, int attempts) {
	}

}
