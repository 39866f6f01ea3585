package org.tribune.search.keeping;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Where indexes lie.
 *
 * @param <I> the indexes
 */
public interface IndexStore<I extends KeptIndex> {

	/**
	 * The index that an earlier process left, if it can catch up.
	 */
	@Nullable I find(Horizon now) throws IOException;

	/**
	 * An empty index.
	 */
	I begin(Horizon from) throws IOException;

	/**
	 * Searches read this one from now on; the others are removed.
	 */
	void keepOnly(I index) throws IOException;

	/**
	 * Removes all of them.
	 */
	void clear() throws IOException;

	/**
	 * Lets others read how far a new index is.
	 */
	void note(long done, long total) throws IOException;

	/**
	 * How far it is; empty when nothing is known of one.
	 */
	String noted() throws IOException;

	/**
	 * Whether another process keeps the index here.
	 */
	boolean isTaken() throws IOException;

	/**
	 * Whether there is a complete index of this generation or a later one.
	 */
	boolean isMade(long generation) throws IOException;

}
