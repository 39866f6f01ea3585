package org.tribune.search.index;

import org.jspecify.annotations.Nullable;

/**
 * There is no index to be searched at the moment; it is being made or opened again.
 */
public class IndexUnavailable extends RuntimeException {

	/**
	 * For a reason, as far as one is known.
	 */
	public IndexUnavailable(@Nullable Throwable cause) {
		super("The search index is not available", cause);
	}

}
