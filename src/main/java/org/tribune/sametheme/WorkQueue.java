package org.tribune.sametheme;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which articles remain to be looked at. A row is written in the transaction that makes
 * it necessary, taken by one node within the transaction that does the work, and is there
 * again if that fails or the node dies.
 */
@Component
class WorkQueue {

	/** However often it fails, an article is tried again every day. */
	private static final int LONGEST_WAIT = 1440;

	private final JdbcClient database;

	WorkQueue(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The article has changed, come or gone.
	 */
	void changed(long articleId) {
		this.database.sql("insert into same_theme_work (article_id, whole) values (?, true)").param(articleId).update();
	}

	/**
	 * Something else may belong on the lists of these articles now. Whichever waits
	 * already is not noted twice.
	 */
	void reconsider(Collection<Long> articleIds) {
		this.database.sql("""
				insert into same_theme_work (article_id, whole)
				select wanted.id, false from unnest(:ids::bigint[]) wanted (id)
				 where not exists (select 1 from same_theme_work where article_id = wanted.id)
				""").param("ids", articleIds.toArray(Long[]::new)).update();
	}

	/**
	 * The newest articles of a theme may be listed differently now.
	 */
	void reconsiderTheme(long themeId, int most) {
		this.database.sql("""
				insert into same_theme_work (article_id, whole)
				select article_id, false from article_theme where theme_id = ? and published_at is not null
				 order by published_at desc, article_id desc limit ?
				""").params(themeId, most).update();
	}

	/**
	 * Takes what is to be done next, with all else that waits for the same article: for
	 * the rest of the transaction it is nobody else's. Articles that changed come before
	 * lists that may.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Job> take() {
		return this.database.sql("""
				select id, article_id, whole, attempts from same_theme_work
				 where due_at <= now() order by whole desc, id limit 1 for update skip locked
				""")
			.query((row, number) -> new Job(row.getLong("id"), row.getLong("article_id"), row.getBoolean("whole"),
					row.getInt("attempts")))
			.optional()
			.map(this::withAll);
	}

	private Job withAll(Job job) {
		this.database.sql("select pg_advisory_xact_lock(hashtextextended('same-theme/' || ?, 0))")
			.param(job.articleId())
			.query()
			.singleRow();
		boolean whole = this.database.sql("""
				delete from same_theme_work where id in (
				    select id from same_theme_work where article_id = ? for update skip locked)
				returning whole
				""").param(job.articleId()).query(Boolean.class).list().contains(true);
		return new Job(job.id(), job.articleId(), job.whole() || whole, job.attempts());
	}

	/**
	 * Puts off what could not be done: a minute, then two, four…, at last a day.
	 */
	@Transactional
	public void postpone(Job job) {
		long minutes = Math.min(LONGEST_WAIT, 1L << Math.min(job.attempts(), 20));
		this.database.sql("""
				update same_theme_work set attempts = attempts + 1, due_at = now() + cast(? as interval) where id = ?
				""").params(Duration.ofMinutes(minutes).toString(), job.id()).update();
	}

	/**
	 * How many rows wait, counted up to a limit.
	 */
	int waiting(int most) {
		return this.database.sql("select count(*) from (select 1 from same_theme_work limit ?) few")
			.param(most)
			.query(Integer.class)
			.single();
	}

	/**
	 * Something to be done.
	 *
	 * @param whole whether the article itself has changed, or only its list may have
	 * @param attempts that failed before
	 */
	record Job(long id, long articleId, boolean whole, int attempts) {
	}

}
