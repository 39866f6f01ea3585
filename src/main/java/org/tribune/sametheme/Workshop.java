package org.tribune.sametheme;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works the queue off, one article a transaction. Any number of workshops may work on one
 * queue: whatever one has taken, the others pass by.
 */
@Component
public class Workshop {

	private static final Logger logger = LoggerFactory.getLogger(Workshop.class);

	private final WorkQueue queue;

	private final Compositor compositor;

	private final Vocabulary vocabulary;

	private final TransactionTemplate transaction;

	Workshop(WorkQueue queue, Compositor compositor, Vocabulary vocabulary, PlatformTransactionManager transactions) {
		this.queue = queue;
		this.compositor = compositor;
		this.vocabulary = vocabulary;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Works until nothing is left that could be taken.
	 * @return how many articles were done
	 */
	public int workOff() {
		return workOff(() -> true);
	}

	/**
	 * Works until nothing is left that could be taken, or no longer.
	 * @param on asked before each article
	 * @return how many articles were done
	 */
	int workOff(BooleanSupplier on) {
		if (this.queue.waiting(1) > 0) {
			this.vocabulary.keep();
		}
		int done = 0;
		while (on.getAsBoolean() && next()) {
			done++;
		}
		return done;
	}

	private boolean next() {
		Taken taken = new Taken();
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> {
				Optional<WorkQueue.Job> job = this.queue.take();
				taken.job = job.orElse(null);
				job.ifPresent((one) -> this.compositor.compose(one.articleId(), one.whole()));
				return job.isPresent();
			}));
		}
		catch (RuntimeException ex) {
			WorkQueue.Job job = taken.job;
			if (job == null) {
				throw ex;
			}
			this.queue.postpone(job);
			logger.error("The suggestions beside article {} cannot be computed; they are tried again", job.articleId(),
					ex);
			return true;
		}
	}

	/** What was taken, for when it fails. */
	private static final class Taken {

		private WorkQueue.@Nullable Job job;

	}

}
