package org.tribune.ping;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.ArticlePublished;
import org.tribune.article.ArticleUpdated;
import org.tribune.article.ArticleWithdrawn;
import org.tribune.distribution.Distribution;
import org.tribune.distribution.DistributionSettings;
import org.tribune.site.PathChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * Notes whom to tell of a change, in the transaction that makes it: a few rows, so that
 * publishing waits for nobody.
 */
@Component
class PingDesk {

	private static final String PAGE = """
			select '/' || s.slug || '/' || a.slug as path from article a join section s on s.id = a.section_id
			where a.id = :id and not a.noindex
			""";

	/** Of the site, its section, its themes, those who sign: three formats each. */
	private static final String FEEDS = """
			select list.path || '/feed.' || format as path
			from (select '' as path
			      union all select '/' || s.slug from article a join section s on s.id = a.section_id where a.id = :id
			      union all select '/themes/' || t.slug from article_theme f join theme t on t.id = f.theme_id
			                where f.article_id = :id
			      union all select '/contributeurs/' || c.slug from byline b join contributor c on c.id = b.contributor_id
			                where b.article_id = :id) list
			cross join unnest(array['rss', 'atom', 'json']) as format
			""";

	private final PingQueue queue;

	private final Distribution distribution;

	private final AuditLog audit;

	PingDesk(PingQueue queue, Distribution distribution, AuditLog audit) {
		this.queue = queue;
		this.distribution = distribution;
		this.audit = audit;
	}

	@EventListener
	void note(ArticlePublished event) {
		note(event.articleId());
	}

	@EventListener
	void note(ArticleUpdated event) {
		note(event.articleId());
	}

	@EventListener
	void note(ArticleWithdrawn event) {
		note(event.articleId());
	}

	/**
	 * The old address leads to the new one: search engines are told of both.
	 */
	@EventListener
	void note(PathChanged change) {
		if (this.distribution.settings().indexNow()) {
			this.queue.add(PingKind.INDEX_NOW, List.of(change.oldPath(), change.newPath()));
		}
	}

	/**
	 * What could not be told is tried again.
	 */
	@Transactional
	void retry(Actor by) {
		this.audit.record(by, "settings.pings-retried", "settings", String.valueOf(this.queue.retry()));
	}

	private void note(long articleId) {
		DistributionSettings settings = this.distribution.settings();
		if (settings.indexNow()) {
			this.queue.addOf(PingKind.INDEX_NOW, PAGE, articleId);
		}
		if (settings.webSub()) {
			this.queue.addOf(PingKind.WEB_SUB, FEEDS, articleId);
		}
	}

}
