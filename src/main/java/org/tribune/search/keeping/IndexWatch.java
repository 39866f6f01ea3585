package org.tribune.search.keeping;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tribune.article.ArticlePublished;
import org.tribune.article.ArticleUpdated;
import org.tribune.article.ArticleWithdrawn;
import org.tribune.site.ContentChanged;

/**
 * Looks for changes twice a second, whichever process made them, and at once after one
 * that was made here. Whoever made it does not wait.
 */
@Component
@Profile("!command")
class IndexWatch {

	private final IndexTender tender;

	private final AtomicBoolean called = new AtomicBoolean();

	IndexWatch(IndexTender tender) {
		this.tender = tender;
	}

	@Scheduled(fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
	void look() {
		this.tender.tend();
	}

	@TransactionalEventListener({ ArticlePublished.class, ArticleUpdated.class, ArticleWithdrawn.class,
			ContentChanged.class })
	void lookAtOnce() {
		if (this.called.compareAndSet(false, true)) {
			Thread.startVirtualThread(() -> {
				this.called.set(false);
				this.tender.tend();
			});
		}
	}

}
