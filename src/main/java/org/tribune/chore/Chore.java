package org.tribune.chore;

/**
 * Work that a module does in the background. Whoever looks after the site sees it under
 * the words {@code watch.job.KEY} and {@code watch.job.KEY.what}.
 */
public interface Chore {

	/**
	 * A word of small letters and hyphens, different from those of all others.
	 */
	String key();

	/**
	 * What waits at this moment: one statement at most, bounded.
	 */
	Backlog backlog();

	/**
	 * Whether it can be told to try again what failed.
	 */
	default boolean canRetry() {
		return false;
	}

	/**
	 * Tries again what failed, soon and in the background.
	 */
	default void retry() {
		throw new UnsupportedOperationException(key());
	}

}
