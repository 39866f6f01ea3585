package org.tribune.article;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every second for scheduled articles whose time has come. The schedule lies in the
 * database, so nothing is missed by a restart.
 */
@Component
class DueArticles {

	private static final Logger logger = LoggerFactory.getLogger(DueArticles.class);

	private final Newsroom newsroom;

	/** Articles that could not be published, told of once each. */
	private final Set<Long> failing = ConcurrentHashMap.newKeySet();

	DueArticles(Newsroom newsroom) {
		this.newsroom = newsroom;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void publish() {
		long published = this.newsroom.due().stream().filter(this::publish).count();
		if (published > 0) {
			logger.info("Published {} scheduled article(s)", published);
		}
	}

	/**
	 * Each in a transaction of its own: one that cannot be published keeps no other
	 * waiting.
	 */
	private boolean publish(long id) {
		try {
			boolean published = this.newsroom.publishIfDue(id);
			this.failing.remove(id);
			return published;
		}
		catch (RuntimeException ex) {
			if (this.failing.add(id)) {
				logger.error("The scheduled article {} cannot be published; it is tried again every second", id, ex);
			}
			return false;
		}
	}

}
