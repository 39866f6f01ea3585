package org.tribune.article;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.checklist.Checklist;
import org.tribune.article.checklist.ChecklistException;
import org.tribune.article.checklist.Proofreader;
import org.tribune.staff.Actor;

/**
 * The desk at which people move articles through their life by hand: from the version
 * they saw, and past the checklist. Every verb throws
 * {@link ObjectOptimisticLockingFailureException} when somebody else saved since, and
 * {@link ArticleStateException} when the article's state does not allow it.
 */
@Component
@Transactional
public class EditorsDesk {

	private final Deeds deeds;

	private final Proofreader proofreader;

	private final CopyDesk copyDesk;

	private final CorrectionLog corrections;

	EditorsDesk(Deeds deeds, Proofreader proofreader, CopyDesk copyDesk, CorrectionLog corrections) {
		this.deeds = deeds;
		this.proofreader = proofreader;
		this.copyDesk = copyDesk;
		this.corrections = corrections;
	}

	/**
	 * Hands a draft to the editors.
	 */
	public void sendToReview(long id, int version, Actor by) {
		this.deeds.perform(ArticleVerb.REVIEW, id, version, by, (article, now) -> article.life().sendToReview(now));
	}

	/**
	 * Gives an article back with a wish, which its author sees.
	 */
	public void askChanges(long id, int version, String wish, Actor by) {
		this.deeds.perform(ArticleVerb.ASK_CHANGES, id, version, by,
				(article, now) -> article.life().askChanges(wish, by.name(), now));
	}

	/**
	 * Sets, or changes, the time at which an article appears by itself.
	 * @throws ChecklistException when it lacks what it must have
	 */
	public void schedule(long id, int version, Instant when, Actor by) {
		proofread(id);
		this.deeds.perform(ArticleVerb.SCHEDULE, id, version, by, (article, now) -> article.schedule(when, now));
	}

	/**
	 * Shows an article to readers now.
	 * @throws ChecklistException when it lacks what it must have
	 */
	public void publish(long id, int version, Actor by) {
		proofread(id);
		this.deeds.perform(ArticleVerb.PUBLISH, id, version, by, (article, now) -> article.publish(now, now));
	}

	/**
	 * Tells readers what was wrong.
	 * @param updated whether the article also says that it was updated
	 */
	public void correct(long id, int version, String text, boolean updated, Actor by) {
		this.deeds.perform(ArticleVerb.CORRECT, id, version, by, (article, now) -> {
			article.life().correct(now);
			if (updated) {
				article.life().markUpdated(now, now);
			}
			this.corrections.add(id, this.copyDesk.line(article, text), by, now);
		});
	}

	/**
	 * Takes a published article down.
	 * @param successorId the article that replaces it, if one does
	 */
	public void withdraw(long id, int version, WithdrawalReason reason, @Nullable Long successorId, Actor by) {
		this.deeds.perform(ArticleVerb.WITHDRAW, id, version, by,
				(article, now) -> article.life().withdraw(reason, successorId, now));
	}

	/**
	 * Takes an article that readers do not see back to the desk.
	 */
	public void returnToDraft(long id, int version, Actor by) {
		this.deeds.perform(ArticleVerb.RETURN, id, version, by, (article, now) -> article.life().returnToDraft(now));
	}

	/**
	 * Says before when an article must not appear, or that it may at any time.
	 */
	public void embargo(long id, int version, @Nullable Instant until, Actor by) {
		this.deeds.perform(ArticleVerb.EMBARGO, id, version, by, (article, now) -> article.life().embargo(until, now));
	}

	/**
	 * Says when an article is withdrawn by itself, or that it is not.
	 */
	public void endAt(long id, int version, @Nullable Instant end, Actor by) {
		this.deeds.perform(ArticleVerb.END, id, version, by, (article, now) -> article.life().endAt(end, now));
	}

	/**
	 * Throws a draft away that readers never saw.
	 */
	public void bin(long id, int version, Actor by) {
		this.deeds.perform(ArticleVerb.BIN, id, version, by, (article, now) -> article.life().bin(now));
	}

	/**
	 * Takes a draft out of the bin.
	 */
	public void takeFromBin(long id, int version, Actor by) {
		this.deeds.perform(ArticleVerb.UNBIN, id, version, by, (article, now) -> article.life().takeFromBin(now));
	}

	private void proofread(long id) {
		Checklist checklist = this.proofreader.read(id).orElseThrow(() -> new ArticleNotFound(id));
		if (!checklist.passes()) {
			throw new ChecklistException(checklist);
		}
	}

}
