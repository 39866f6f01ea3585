package org.tribune.article;

import java.time.Instant;
import java.util.Set;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in its life, since when, and the verbs that move it on.
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

	protected Life() {
	}

	Life(Instant now) {
		backdate(now, now);
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
		requireState(Set.of(ArticleState.DRAFT), "sent to review");
		this.state = ArticleState.IN_REVIEW;
		this.modifiedAt = now;
	}

	void schedule(Instant when, Instant now) {
		requireState(Set.of(ArticleState.DRAFT, ArticleState.IN_REVIEW, ArticleState.SCHEDULED), "scheduled");
		this.state = ArticleState.SCHEDULED;
		this.scheduledFor = when;
		this.modifiedAt = now;
	}

	/**
	 * Lets readers see the article.
	 * @param date the date readers are shown
	 */
	void publish(Instant date, Instant now) {
		requireState(Set.of(ArticleState.DRAFT, ArticleState.IN_REVIEW, ArticleState.SCHEDULED), "published");
		this.state = ArticleState.PUBLISHED;
		this.publishedAt = date;
		this.scheduledFor = null;
		if (this.firstPublishedAt == null) {
			this.firstPublishedAt = date;
		}
		if (this.updatedAt != null && this.updatedAt.isBefore(date)) {
			this.updatedAt = null;
		}
		this.modifiedAt = now;
	}

	/**
	 * Tells readers that the article says something new since this date.
	 */
	void markUpdated(Instant date, Instant now) {
		requireState(Set.of(ArticleState.PUBLISHED), "marked as updated");
		this.updatedAt = date;
		this.modifiedAt = now;
	}

	void withdraw(Instant now) {
		requireState(Set.of(ArticleState.PUBLISHED), "withdrawn");
		this.state = ArticleState.WITHDRAWN;
		this.withdrawnAt = now;
		this.modifiedAt = now;
	}

	void returnToDraft(Instant now) {
		requireState(Set.of(ArticleState.IN_REVIEW, ArticleState.SCHEDULED, ArticleState.WITHDRAWN),
				"returned to draft");
		this.state = ArticleState.DRAFT;
		this.scheduledFor = null;
		this.modifiedAt = now;
	}

	private void requireState(Set<ArticleState> expected, String verb) {
		if (!expected.contains(this.state)) {
			throw new ArticleStateException("An article that is " + this.state + " cannot be " + verb);
		}
	}

	ArticleState state() {
		return this.state;
	}

	@Nullable Instant scheduledFor() {
		return this.scheduledFor;
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
