package org.tribune.article.comparison;

/**
 * What became of a block between two states of a body.
 */
public enum Fate {

	/** It stands in both. */
	SAME,
	/** It stands in both with other words, marks, image or kind. */
	CHANGED,
	/** It stands in the later body alone. */
	ADDED,
	/** It stands in the earlier body alone. */
	REMOVED,
	/** It stands here now, and stood elsewhere. */
	MOVED,
	/** It stood here, and stands elsewhere now. */
	MOVED_AWAY

}
