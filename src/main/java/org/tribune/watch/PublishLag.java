package org.tribune.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tribune.article.ArticleAppeared;
import org.tribune.pagecache.Recalled;

/**
 * How long readers wait for what was published: {@code tribune.publish.lag}, from the
 * moment an article was due until this node, which published it, has taken back the pages
 * that show it. Without a page cache the article is there as soon as it is written.
 */
@Component
@ConditionalOnWebApplication
class PublishLag {

	/** What nobody has called back yet; beyond it nothing is measured. */
	private static final int MOST = 10_000;

	private static final Duration[] BUCKETS = { Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250),
			Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5),
			Duration.ofSeconds(15), Duration.ofMinutes(1), Duration.ofMinutes(10) };

	private final Map<Long, Instant> due = new ConcurrentHashMap<>();

	private final Timer lag;

	private final boolean cached;

	private final Clock clock;

	PublishLag(MeterRegistry registry, @Value("${tribune.page-cache.enabled:true}") boolean cached, Clock clock) {
		this.lag = Timer.builder("tribune.publish.lag")
			.description("From the moment an article was due until its pages were taken back")
			.serviceLevelObjectives(BUCKETS)
			.register(registry);
		this.cached = cached;
		this.clock = clock;
	}

	/** Before the database calls it out, which it does at the end of the transaction. */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void expect(ArticleAppeared event) {
		if (this.cached && this.due.size() < MOST) {
			this.due.put(event.articleId(), event.due());
		}
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
	void forget(ArticleAppeared event) {
		this.due.remove(event.articleId());
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
	void written(ArticleAppeared event) {
		if (!this.cached) {
			record(event.due());
		}
	}

	@EventListener
	void recalled(Recalled event) {
		this.due.keySet().removeIf((id) -> {
			boolean gone = event.everything() || event.tags().contains("text:" + id);
			Instant since = gone ? this.due.get(id) : null;
			if (since != null) {
				record(since);
			}
			return gone;
		});
	}

	private void record(Instant since) {
		Duration waited = Duration.between(since, this.clock.instant());
		this.lag.record(waited.isNegative() ? Duration.ZERO : waited);
	}

}
