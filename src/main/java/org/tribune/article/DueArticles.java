package org.tribune.article;

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

	DueArticles(Newsroom newsroom) {
		this.newsroom = newsroom;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void publish() {
		int published = this.newsroom.publishDue();
		if (published > 0) {
			logger.info("Published {} scheduled article(s)", published);
		}
	}

}
