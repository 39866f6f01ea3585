package org.tribune.crawl;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tribune.crawl.CrawlQueue.Job;
import org.tribune.crawl.links.OwnAddresses;
import org.tribune.crawl.links.OwnAddresses.LookUp;

/**
 * Works off what is to be read, in transactions of one article, of a part of the articles
 * that were there before, or of a few paths. Any number of processes may try; one at a
 * time does it, and one that dies leaves off where its last transaction ended.
 */
@Component
public class ReadingRounds {

	private static final Logger logger = LoggerFactory.getLogger(ReadingRounds.class);

	private static final int BATCH = 50;

	private final JdbcClient database;

	private final CrawlQueue queue;

	private final Reading reading;

	private final OwnAddresses own;

	private final TransactionTemplate transaction;

	ReadingRounds(JdbcClient database, CrawlQueue queue, Reading reading, OwnAddresses own,
			PlatformTransactionManager transactions) {
		this.database = database;
		this.queue = queue;
		this.reading = reading;
		this.own = own;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Works until nothing is left that this process may do.
	 */
	public void workOff() {
		workOff(() -> true);
	}

	/**
	 * Works until nothing is left, or no longer.
	 * @param on asked before each step
	 */
	void workOff(BooleanSupplier on) {
		boolean more = true;
		while (more && on.getAsBoolean()) {
			more = next() || step(this::lookUp) || step(this::fill);
		}
	}

	private boolean step(Supplier<Boolean> work) {
		return Boolean.TRUE
			.equals(this.transaction.execute((status) -> this.reading.mayWrite() ? work.get() : Boolean.FALSE));
	}

	private boolean next() {
		Taken taken = new Taken();
		try {
			return step(() -> {
				Optional<Job> job = this.queue.take();
				taken.job = job.orElse(null);
				job.ifPresent(this::work);
				return job.isPresent();
			});
		}
		catch (RuntimeException ex) {
			Job job = taken.job;
			if (job == null) {
				throw ex;
			}
			this.queue.postpone(job);
			logger.error("{} cannot be read; it is tried again", job, ex);
			return true;
		}
	}

	private void work(Job job) {
		if (job.articleId() != null) {
			this.reading.of(job.articleId());
		}
		else if (job.path() != null) {
			this.own.moved(job.path());
		}
	}

	private boolean lookUp() {
		LookUp found = this.own.lookUp();
		this.reading.linked(found.articles());
		return found.paths() > 0;
	}

	private boolean fill() {
		Optional<Long> last = this.database.sql("select last_id from crawl_fill where going")
			.query(Long.class)
			.optional();
		if (last.isEmpty()) {
			return false;
		}
		List<Long> batch = this.database.sql("select id from published_article where id > ? order by id limit ?")
			.params(last.get(), BATCH)
			.query((row, number) -> row.getLong(1))
			.list();
		batch.forEach(this.reading::of);
		this.database.sql("""
				update crawl_fill set last_id = greatest(last_id, ?), done = done + ?, going = ?
				""").params(batch.isEmpty() ? 0L : batch.getLast(), batch.size(), batch.size() == BATCH).update();
		return true;
	}

	/**
	 * Reads all texts anew, unless that is under way already.
	 * @return whether it was this call
	 */
	@Transactional
	public boolean begin() {
		return this.database.sql("""
				update crawl_fill set last_id = 0, done = 0, going = true,
				       total = (select count(*) from published_article) where not going
				""").update() > 0;
	}

	/**
	 * How far the texts have been read.
	 */
	Progress progress() {
		return this.database.sql("select done, total, going from crawl_fill")
			.query((row, number) -> new Progress(row.getLong("done"), row.getLong("total"), row.getBoolean("going")))
			.single();
	}

	/** What was taken, for when it fails. */
	private static final class Taken {

		private @Nullable Job job;

	}

	/**
	 * How far the texts have been read.
	 *
	 * @param done articles
	 * @param total articles when it began
	 * @param going whether some are left
	 */
	record Progress(long done, long total, boolean going) {
	}

}
