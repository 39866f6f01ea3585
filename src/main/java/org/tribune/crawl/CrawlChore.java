package org.tribune.crawl;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.chore.TableChore;

/**
 * Articles and paths that were changed and not read again yet.
 */
@Component
class CrawlChore extends TableChore {

	CrawlChore(JdbcClient database, ObjectProvider<ReadingHours> hours) {
		super("crawl", "crawl_work", database, hours);
	}

}
