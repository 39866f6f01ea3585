package org.tribune.article;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in its life, since when, and the verbs that move it on, guarded
 * by the table in {@link ArticleVerb}.
 */
@Embeddable
class Life {

	@Enumerated(EnumType.STRING)
	private ArticleState state = ArticleState.DRAFT;

	private Instant createdAt = Instant.EPOCH;

	private Instant modifiedAt = Instant.EPOCH;

	private @Nullable Instant scheduledFor;

	private @Nullable Instant firstPublishedAt;

	private @Nullable Instant publishedAt;

	private @Nullable Instant updatedAt;

	private @Nullable Instant withdrawnAt;

	@Enumerated(EnumType.STRING)
	private @Nullable WithdrawalReason withdrawalReason;

	private @Nullable Long successorId;

	private @Nullable Instant embargoUntil;

	private @Nullable Instant unpublishAt;

	private String changesAsked = "";

	private String changesAskedBy = "";

	private @Nullable Instant changesAskedAt;

	private @Nullable Instant deletedAt;

	private int movedInVersion;

	protected Life() {
	}

	Life(Instant now) {
		backdate(now, now);
	}

	/**
	 * A verb moved the article on.
	 * @param version that it has afterwards
	 */
	void movedIn(int version) {
		this.movedInVersion = version;
	}

	/**
	 * Whether no verb moved the article since it had this version.
	 */
	boolean standsSince(int version) {
		return this.movedInVersion <= version;
	}

	/**
	 * Something about the article was saved.
	 */
	void touch(Instant now) {
		this.modifiedAt = now;
	}

	void backdate(Instant createdAt, Instant modifiedAt) {
		this.createdAt = createdAt;
		this.modifiedAt = modifiedAt;
	}

	void sendToReview(Instant now) {
		follow(ArticleVerb.REVIEW, now);
		ask("", "", null);
	}

	void askChanges(String wish, String by, Instant now) {
		follow(ArticleVerb.ASK_CHANGES, now);
		ask(wish, by, now);
	}

	void schedule(Instant when, Instant now) {
		requireNoEmbargo(when);
		requireBeforeEnd(when);
		follow(ArticleVerb.SCHEDULE, now);
		this.scheduledFor = when;
	}

	/**
	 * Lets readers see the article.
	 * @param date the date readers are shown
	 */
	void publish(Instant date, Instant now) {
		requireNoEmbargo(now);
		follow(ArticleVerb.PUBLISH, now);
		this.publishedAt = date;
		this.scheduledFor = null;
		if (this.firstPublishedAt == null) {
			this.firstPublishedAt = date;
		}
		if (this.updatedAt != null && this.updatedAt.isBefore(date)) {
			this.updatedAt = null;
		}
		this.withdrawalReason = null;
		this.successorId = null;
		ask("", "", null);
		if (this.unpublishAt != null && !this.unpublishAt.isAfter(now)) {
			this.unpublishAt = null;
		}
	}

	/**
	 * Readers are told what was wrong: that stands in the log of corrections.
	 */
	void correct(Instant now) {
		follow(ArticleVerb.CORRECT, now);
	}

	/**
	 * Tells readers that the article says something new since this date.
	 */
	void markUpdated(Instant date, Instant now) {
		follow(ArticleVerb.MARK_UPDATED, now);
		this.updatedAt = date;
	}

	/**
	 * Takes the article down.
	 * @param reason null when none was given
	 * @param successorId the article that replaces it, if one does
	 */
	void withdraw(@Nullable WithdrawalReason reason, @Nullable Long successorId, Instant now) {
		follow(ArticleVerb.WITHDRAW, now);
		this.withdrawnAt = now;
		this.withdrawalReason = reason;
		this.successorId = (reason == WithdrawalReason.REPLACED) ? successorId : null;
		this.unpublishAt = null;
	}

	void returnToDraft(Instant now) {
		follow(ArticleVerb.RETURN, now);
		this.scheduledFor = null;
	}

	void embargo(@Nullable Instant until, Instant now) {
		if (until != null && this.scheduledFor != null && this.scheduledFor.isBefore(until)) {
			throw new ArticleStateException("It is scheduled before the end of this embargo");
		}
		follow(ArticleVerb.EMBARGO, now);
		this.embargoUntil = until;
	}

	void endAt(@Nullable Instant end, Instant now) {
		if (end != null && this.scheduledFor != null && !end.isAfter(this.scheduledFor)) {
			throw new ArticleStateException("It would end before it appears");
		}
		follow(ArticleVerb.END, now);
		this.unpublishAt = end;
	}

	void bin(Instant now) {
		if (this.firstPublishedAt != null) {
			throw new ArticleStateException("What readers have known is withdrawn, not thrown away");
		}
		follow(ArticleVerb.BIN, now);
		this.deletedAt = now;
	}

	void takeFromBin(Instant now) {
		follow(ArticleVerb.UNBIN, now);
		this.deletedAt = null;
	}

	private void ask(String wish, String by, @Nullable Instant when) {
		this.changesAsked = wish;
		this.changesAskedBy = by;
		this.changesAskedAt = when;
	}

	private void requireNoEmbargo(Instant when) {
		if (this.embargoUntil != null && when.isBefore(this.embargoUntil)) {
			throw new ArticleStateException("Under embargo until " + this.embargoUntil);
		}
	}

	private void requireBeforeEnd(Instant when) {
		if (this.unpublishAt != null && !when.isBefore(this.unpublishAt)) {
			throw new ArticleStateException("It would appear after its end");
		}
	}

	private void follow(ArticleVerb verb, Instant now) {
		this.state = verb.follow(this.state);
		this.modifiedAt = now;
	}

	/**
	 * Since when it should be seen if it is published now: its own time, where that has
	 * come.
	 */
	Instant dueSince(Instant now) {
		Instant time = this.scheduledFor;
		return (time != null && time.isBefore(now)) ? time : now;
	}

	Standing standing(Article article) {
		return new Standing(article.id(), article.version(), this.state, article.text().headline(), article.path(),
				this.scheduledFor, this.firstPublishedAt, this.publishedAt, this.updatedAt, this.withdrawnAt,
				this.withdrawalReason, this.successorId, this.embargoUntil, this.unpublishAt, this.changesAsked,
				this.changesAskedBy, this.changesAskedAt, this.deletedAt);
	}

	ArticleState state() {
		return this.state;
	}

	@Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	@Nullable Instant firstPublishedAt() {
		return this.firstPublishedAt;
	}

	@Nullable Instant updatedAt() {
		return this.updatedAt;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	Instant modifiedAt() {
		return this.modifiedAt;
	}

}
