package org.tribune.article;

/**
 * Where an article stands between the first draft and withdrawal.
 */
public enum ArticleState {

	/** Being written. */
	DRAFT,
	/** Sent to an editor. */
	IN_REVIEW,
	/** Will be published at a set time. */
	SCHEDULED,
	/** Readers see it. */
	PUBLISHED,
	/** Taken down: readers are told that it is gone. */
	WITHDRAWN,
	/** A draft that was thrown away: kept for a month, then gone. */
	BINNED

}
