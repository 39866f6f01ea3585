package org.tribune.search.index;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * The search index, for reading. Its documents are the published articles, described by
 * {@link Fields}; whatever is found is still to be looked up in the database, which alone
 * knows what is published now.
 */
public interface SearchIndex {

	/**
	 * Looks into the index as it is now.
	 * @param <T> what is found
	 * @param milliseconds after which a search ends with what it has found until then;
	 * {@link IndexView#late()} tells
	 * @throws IndexUnavailable when there is no index, it is damaged, or it does not
	 * answer
	 */
	<T extends @Nullable Object> T read(long milliseconds, Look<T> look);

	/**
	 * Takes in whatever has changed up to now, on this thread, and waits for an index
	 * that is being made. The running site does this by itself; tests and commands do it
	 * where they need what was just written.
	 */
	void catchUp();

	/**
	 * Something that is looked up.
	 *
	 * @param <T> what is found
	 */
	@FunctionalInterface
	interface Look<T extends @Nullable Object> {

		/**
		 * Looks it up.
		 */
		T at(IndexView view) throws IOException;

	}

}
