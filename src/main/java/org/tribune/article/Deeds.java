package org.tribune.article;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.site.PathChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * Does one verb to one article, within the transaction of a desk: the article changes, a
 * revision and a line of the audit log say so, and what readers will notice is announced.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Deeds {

	private final Articles articles;

	private final Ledger ledger;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Deeds(Articles articles, Ledger ledger, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
		this.articles = articles;
		this.ledger = ledger;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Does it to the article as somebody saw it.
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 */
	void perform(ArticleVerb verb, long id, int version, Actor by, BiConsumer<Article, Instant> change) {
		Article article = find(id);
		if (!isAsSeen(article, version, by)) {
			throw new ObjectOptimisticLockingFailureException(Article.class, id);
		}
		perform(verb, article, by, change);
	}

	/**
	 * One's own typing since does no harm; another's, and another verb, does.
	 */
	private static boolean isAsSeen(Article article, int version, Actor by) {
		return article.version() == version || (version >= 0 && version < article.version()
				&& article.life().standsSince(version) && article.hand().isOf(by.name()));
	}

	/**
	 * Does it to the article as it is.
	 */
	void perform(ArticleVerb verb, long id, Actor by, BiConsumer<Article, Instant> change) {
		perform(verb, find(id), by, change);
	}

	private void perform(ArticleVerb verb, Article article, Actor by, BiConsumer<Article, Instant> change) {
		Instant now = this.clock.instant();
		String oldPath = (verb == ArticleVerb.PUBLISH) ? this.articles.lastPublicPath(article.id()).orElse(null) : null;
		Instant due = article.life().dueSince(now);
		change.accept(article, now);
		article.life().movedIn(article.version() + 1);
		this.ledger.remember(article, verb.past(), by, now);
		this.audit.record(by, "article." + verb.past(), "article/" + article.id(), article.text().headline());
		announceReturn(article, oldPath);
		Object event = verb.event(article.id());
		if (event != null) {
			this.events.publishEvent(event);
		}
		if (verb == ArticleVerb.PUBLISH) {
			this.events.publishEvent(new ArticleAppeared(article.id(), due));
		}
	}

	/**
	 * What was renamed while readers did not see it comes back at another address.
	 */
	private void announceReturn(Article article, @Nullable String oldPath) {
		String newPath = article.path();
		if (oldPath != null && newPath != null && !oldPath.equals(newPath)) {
			this.events.publishEvent(new PathChanged(oldPath, newPath));
		}
	}

	private Article find(long id) {
		return this.articles.findById(id).orElseThrow(() -> new ArticleNotFound(id));
	}

}
