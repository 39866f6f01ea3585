package org.tribune.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.site.PathChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * The desk where articles are written, published and withdrawn: one transaction, one
 * event and one revision a verb.
 */
@Component
@Transactional
public class Newsroom {

	/** How long a draft that was thrown away can be taken back. */
	public static final Duration BIN = Duration.ofDays(30);

	private final Articles articles;

	private final Ledger ledger;

	private final Deeds deeds;

	private final CopyDesk copyDesk;

	private final SameThemeLinks sameTheme;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Newsroom(Articles articles, Ledger ledger, Deeds deeds, CopyDesk copyDesk, SameThemeLinks sameTheme, AuditLog audit,
			ApplicationEventPublisher events, Clock clock) {
		this.articles = articles;
		this.ledger = ledger;
		this.deeds = deeds;
		this.copyDesk = copyDesk;
		this.sameTheme = sameTheme;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes in a new draft.
	 * @param by who hands it in
	 * @return the article's id
	 */
	public long create(Manuscript manuscript, Actor by) {
		Instant now = this.clock.instant();
		Article article = new Article(this.copyDesk.freeSlug(manuscript, null), now);
		article.handTo(by.memberId());
		this.copyDesk.edit(article, manuscript, now);
		this.articles.save(article);
		remember(article, "created", by, now);
		return article.id();
	}

	/**
	 * Replaces the words of an article.
	 * @param version the version the editor started from
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 * @throws ArticleStateException when a scheduled or published article would be left
	 * without headline or section
	 */
	public void edit(long id, int version, Manuscript manuscript, Actor by) {
		edit(id, version, manuscript, "edited", by);
	}

	/**
	 * Replaces the words of an article.
	 * @param version the version the editor started from
	 * @param reason what the revision and the audit log call it: edited, restored
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 * @throws ArticleStateException when a scheduled or published article would be left
	 * without headline or section
	 */
	public void edit(long id, int version, Manuscript manuscript, String reason, Actor by) {
		Instant now = this.clock.instant();
		Article article = find(id);
		if (article.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Article.class, id);
		}
		ArticleVerb.EDIT.follow(article.state());
		String oldPath = article.path();
		if (manuscript.slug() != null && !manuscript.slug().equals(article.slug())) {
			article.rename(this.copyDesk.freeSlug(manuscript, article.slug()), now);
		}
		this.copyDesk.edit(article, manuscript, now);
		article.requireStillComplete();
		remember(article, reason, by, now);
		announceMove(article, oldPath);
		if (article.state() == ArticleState.PUBLISHED) {
			this.events.publishEvent(new ArticleUpdated(id));
		}
	}

	/**
	 * Replaces nothing but the body, as when addresses in it have changed.
	 * @param version the version whose body was changed
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 */
	public void rewriteBody(long id, int version, String body, Actor by) {
		Instant now = this.clock.instant();
		Article article = find(id);
		if (article.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Article.class, id);
		}
		this.copyDesk.rewriteBody(article, body, now);
		remember(article, "edited", by, now);
		if (article.state() == ArticleState.PUBLISHED) {
			this.events.publishEvent(new ArticleUpdated(id));
		}
	}

	/**
	 * Says when an article was first and last saved in the system it comes from. To be
	 * called last: every other verb counts as a save of now.
	 */
	public void backdate(long id, Instant createdAt, Instant modifiedAt) {
		find(id).life().backdate(createdAt, modifiedAt);
	}

	/**
	 * What the desk holds under an id, with all that was done in this transaction.
	 */
	public Optional<DeskCopy> look(long id) {
		this.articles.flush();
		return this.articles.findById(id).map(DeskCopy::of);
	}

	/**
	 * Where an article stands in its life.
	 */
	@Transactional(readOnly = true)
	public Standing standing(long id) {
		return Standing.of(find(id));
	}

	/**
	 * The version an editor who opens the article now starts from.
	 */
	@Transactional(readOnly = true)
	public int version(long id) {
		return find(id).version();
	}

	/**
	 * Hands a draft to the editors.
	 */
	public void sendToReview(long id, Actor by) {
		this.deeds.perform(ArticleVerb.REVIEW, id, by, (article, now) -> article.life().sendToReview(now));
	}

	/**
	 * Sets the time at which an article appears by itself.
	 */
	public void schedule(long id, Instant when, Actor by) {
		this.deeds.perform(ArticleVerb.SCHEDULE, id, by, (article, now) -> article.schedule(when, now));
	}

	/**
	 * Shows an article to readers now.
	 */
	public void publish(long id, Actor by) {
		this.deeds.perform(ArticleVerb.PUBLISH, id, by, (article, now) -> article.publish(now, now));
	}

	/**
	 * Shows an article to readers under a date of its own, as an import does.
	 */
	public void publishAsOf(long id, Instant date, Actor by) {
		this.deeds.perform(ArticleVerb.PUBLISH, id, by, (article, now) -> article.publish(date, now));
	}

	/**
	 * Tells readers that a published article says something new since this date.
	 */
	public void markUpdated(long id, Instant date, Actor by) {
		this.deeds.perform(ArticleVerb.MARK_UPDATED, id, by, (article, now) -> article.life().markUpdated(date, now));
	}

	/**
	 * Takes a published article down without a reason: its address answers 410 from now
	 * on.
	 */
	public void withdraw(long id, Actor by) {
		this.deeds.perform(ArticleVerb.WITHDRAW, id, by, (article, now) -> article.life().withdraw(null, null, now));
	}

	/**
	 * Takes an article that readers do not see back to the desk.
	 */
	public void returnToDraft(long id, Actor by) {
		this.deeds.perform(ArticleVerb.RETURN, id, by, (article, now) -> article.life().returnToDraft(now));
	}

	/**
	 * Throws a draft away that readers never saw; it can be taken back for a month.
	 */
	public void bin(long id, Actor by) {
		this.deeds.perform(ArticleVerb.BIN, id, by, (article, now) -> article.life().bin(now));
	}

	/**
	 * Takes a draft out of the bin.
	 */
	public void takeFromBin(long id, Actor by) {
		this.deeds.perform(ArticleVerb.UNBIN, id, by, (article, now) -> article.life().takeFromBin(now));
	}

	/**
	 * Says which articles an editor links under "Sur le même thème", in order; links that
	 * were curated before and are not named are dropped.
	 */
	public void curate(long id, List<Long> targetIds, Actor by) {
		Article article = find(id);
		note(by, "article.curated", article);
		this.sameTheme.curate(id, targetIds);
		this.events.publishEvent(new ArticleUpdated(id));
	}

	private Article find(long id) {
		return this.articles.findById(id).orElseThrow(() -> new ArticleNotFound(id));
	}

	private void remember(Article article, String reason, Actor by, Instant now) {
		this.ledger.remember(article, reason, by, now);
		note(by, "article." + reason, article);
	}

	private void note(Actor by, String action, Article article) {
		this.audit.record(by, action, "article/" + article.id(), article.text().headline());
	}

	private void announceMove(Article article, @Nullable String oldPath) {
		String newPath = article.path();
		if (article.state() == ArticleState.PUBLISHED && oldPath != null && newPath != null
				&& !oldPath.equals(newPath)) {
			this.events.publishEvent(new PathChanged(oldPath, newPath));
		}
	}

}
