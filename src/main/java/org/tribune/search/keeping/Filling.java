package org.tribune.search.keeping;

import java.io.IOException;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a new index with every published article, the newest first, a few hundred at a
 * time: what is in memory does not grow with their number.
 */
final class Filling {

	private static final Logger logger = LoggerFactory.getLogger(Filling.class);

	private static final int AT_ONCE = 200;

	private static final int NOTED_EVERY = 2000;

	private static final long TOLD_EVERY = 10_000_000_000L;

	private final ArticleRows rows;

	private final KeptIndex index;

	private final Progress progress;

	private final long start = System.nanoTime();

	private long told = this.start;

	private int done;

	Filling(ArticleRows rows, KeptIndex index, Progress progress) {
		this.rows = rows;
		this.index = index;
		this.progress = progress;
	}

	/**
	 * Fills it.
	 * @return the number of articles
	 * @throws IOException when it cannot be written, or the thread is told to end
	 */
	int run() throws IOException {
		long total = this.rows.count();
		long last = Long.MAX_VALUE;
		while (true) {
			if (Thread.currentThread().isInterrupted()) {
				throw new IOException("interrupted");
			}
			List<ArticleRow> articles = this.rows.before(last, AT_ONCE);
			if (articles.isEmpty()) {
				break;
			}
			this.index.add(articles);
			this.done += articles.size();
			last = articles.getLast().id();
			tell(total);
		}
		this.progress.at(this.done, this.done);
		if (this.done > 0) {
			logger.info("The search index holds {} article(s), made at {} a second", this.done, rate());
		}
		return this.done;
	}

	private void tell(long total) throws IOException {
		if (this.done % NOTED_EVERY < AT_ONCE) {
			this.progress.at(this.done, total);
		}
		if (System.nanoTime() - this.told > TOLD_EVERY) {
			this.told = System.nanoTime();
			logger.info("The search index is being made: {} of {} articles, {} a second", this.done, total, rate());
		}
	}

	private long rate() {
		return this.done * 1_000_000_000L / Math.max(1, System.nanoTime() - this.start);
	}

	/**
	 * Is told how far it is.
	 */
	@FunctionalInterface
	interface Progress {

		/**
		 * That many of so many.
		 */
		void at(long done, long total) throws IOException;

	}

}
