package org.tribune.search.index;

import java.io.IOException;

import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The search index of this process, for reading. Its documents are the published
 * articles, described by {@link Fields}; whatever is found is still to be looked up in
 * the database, which alone knows what is published now.
 */
@Component
public class SearchIndex {

	/** Newest first, as documents lie in the index. */
	public static final Sort NEWEST = LocalIndex.NEWEST;

	private final IndexKeeper keeper;

	SearchIndex(IndexKeeper keeper) {
		this.keeper = keeper;
	}

	/**
	 * Looks into the index as it is now.
	 * @param <T> what is found
	 * @param milliseconds after which a search ends with what it has found until then;
	 * {@link IndexSearcher#timedOut()} tells
	 * @throws IndexUnavailable when there is no index, or it is damaged; it is made again
	 * in the background
	 */
	public <T extends @Nullable Object> T read(long milliseconds, Look<T> look) {
		AlreadyClosedException closed = null;
		for (int attempt = 0; attempt < 2; attempt++) {
			LocalIndex index = this.keeper.current();
			if (index == null) {
				break;
			}
			try {
				return read(index, milliseconds, look);
			}
			catch (AlreadyClosedException ex) {
				closed = ex;
			}
			catch (IOException ex) {
				this.keeper.distrust();
				throw new IndexUnavailable(ex);
			}
		}
		throw new IndexUnavailable(closed);
	}

	private static <T extends @Nullable Object> T read(LocalIndex index, long milliseconds, Look<T> look)
			throws IOException {
		IndexSearcher shared = index.acquire();
		try {
			IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
			searcher.setTimeout(until(System.nanoTime() + milliseconds * 1_000_000));
			return look.at(searcher);
		}
		finally {
			index.release(shared);
		}
	}

	private static QueryTimeout until(long end) {
		return () -> System.nanoTime() - end > 0;
	}

	/**
	 * Takes in whatever has changed up to now, on this thread, and waits for an index
	 * that is being made. The running site does this by itself; tests, commands and the
	 * recomputation of likeness do it where they need what was just written.
	 */
	public void catchUp() {
		try {
			this.keeper.tend();
			this.keeper.await();
			this.keeper.tend();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Something that is looked up.
	 *
	 * @param <T> what is found
	 */
	@FunctionalInterface
	public interface Look<T extends @Nullable Object> {

		/**
		 * Looks it up.
		 */
		T at(IndexSearcher searcher) throws IOException;

	}

}
