package org.tribune.faults;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the tables of a site agree with each other.
 */
final class Ledgers {

	private static final String PUBLISHED_HALF = """
			select a.id || ': ' || a.state || ', ' || r.times || ' revisions, ' || l.times || ' lines of the log'
			from article a
			cross join lateral (select count(*) as times from revision where article_id = a.id and reason = 'published') r
			cross join lateral (select count(*) as times from audit_entry
			    where subject = 'article/' || a.id and action = 'article.published') l
			where (a.state = 'PUBLISHED') <> (r.times > 0) or r.times > 1 or r.times <> l.times
			""";

	private Ledgers() {
	}

	/**
	 * Articles that are published in one table and not in another, or more than once.
	 * None was ever withdrawn.
	 */
	static List<@Nullable String> halfPublished(JdbcClient sql) {
		return sql.sql(PUBLISHED_HALF).query(String.class).list();
	}

	/** Waits until what follows from publications is done: every article has its list. */
	static void awaitConsequences(JdbcClient sql) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200)).until(() -> sql.sql("""
				select not exists (select 1 from same_theme_work) and not exists (
				    select 1 from published_article p
				    where not exists (select 1 from same_theme_list l where l.article_id = p.id))
				""").query(Boolean.class).single());
	}

}
