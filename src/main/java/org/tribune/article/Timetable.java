package org.tribune.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * Does what was set for a time: publishes, withdraws, empties the bin. Several nodes may
 * ask at once; a row is taken by one of them, and the others pass it by.
 */
@Component
@Transactional
class Timetable {

	private static final Actor SCHEDULE = Actor.process("schedule");

	private final Articles articles;

	private final Deeds deeds;

	private final AuditLog audit;

	private final Clock clock;

	Timetable(Articles articles, Deeds deeds, AuditLog audit, Clock clock) {
		this.articles = articles;
		this.deeds = deeds;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The scheduled articles whose time has come, the longest overdue first.
	 */
	@Transactional(readOnly = true)
	public List<Long> due() {
		return this.articles.due(this.clock.instant());
	}

	/**
	 * Publishes a scheduled article whose time has come.
	 * @return whether it was this call
	 */
	public boolean publishIfDue(long id) {
		boolean mine = this.articles.takeDue(id, this.clock.instant()).isPresent();
		if (mine) {
			this.deeds.perform(ArticleVerb.PUBLISH, id, SCHEDULE, (article, now) -> article.publish(now, now));
		}
		return mine;
	}

	/**
	 * The published articles whose end has come.
	 */
	@Transactional(readOnly = true)
	public List<Long> ended() {
		return this.articles.ended(this.clock.instant());
	}

	/**
	 * Withdraws a published article whose end has come.
	 * @return whether it was this call
	 */
	public boolean withdrawIfEnded(long id) {
		boolean mine = this.articles.takeEnded(id, this.clock.instant()).isPresent();
		if (mine) {
			this.deeds.perform(ArticleVerb.WITHDRAW, id, SCHEDULE,
					(article, now) -> article.life().withdraw(WithdrawalReason.EXPIRED, null, now));
		}
		return mine;
	}

	/**
	 * What has lain in the bin long enough.
	 */
	@Transactional(readOnly = true)
	public List<Long> discarded() {
		return this.articles.discarded(binnedBefore());
	}

	/**
	 * Deletes for good what has lain in the bin long enough.
	 * @return whether it was this call
	 */
	public boolean purgeIfDiscarded(long id) {
		boolean mine = this.articles.purge(id, binnedBefore()) > 0;
		if (mine) {
			this.audit.record(SCHEDULE, "article.purged", "article/" + id, "");
		}
		return mine;
	}

	private Instant binnedBefore() {
		return this.clock.instant().minus(Newsroom.BIN);
	}

}
