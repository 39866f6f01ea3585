package org.tribune.sametheme;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tribune.article.ArticlePublished;
import org.tribune.article.ArticleUpdated;
import org.tribune.article.ArticleWithdrawn;
import org.tribune.taxonomy.ThemesMerged;

/**
 * Notes what is to be looked at, within the transaction that changes it: either both
 * happen or neither.
 */
@Component
class ArticleChanges {

	/** Of a theme that others were merged into: what is older follows with a rebuild. */
	private static final int MERGED = 500;

	private final WorkQueue queue;

	ArticleChanges(WorkQueue queue) {
		this.queue = queue;
	}

	@EventListener
	void published(ArticlePublished event) {
		this.queue.changed(event.articleId());
	}

	@EventListener
	void updated(ArticleUpdated event) {
		this.queue.changed(event.articleId());
	}

	@EventListener
	void withdrawn(ArticleWithdrawn event) {
		this.queue.changed(event.articleId());
	}

	/** Before the articles are filed anew: afterwards nobody knows which they were. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void merged(ThemesMerged event) {
		this.queue.reconsiderTheme(event.fromId(), MERGED);
	}

}
