package org.tribune.search.local;

import java.io.IOException;

import jakarta.annotation.PreDestroy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.tribune.search.index.IndexUnavailable;
import org.tribune.search.index.SearchIndex;
import org.tribune.search.keeping.Follower;
import org.tribune.search.keeping.IndexKeeper;
import org.tribune.search.keeping.IndexState;
import org.tribune.search.keeping.IndexTender;

/**
 * The search index of this process: looks into it, and has it kept in step with the
 * database.
 */
@Component
@Conditional(LocalBackend.class)
class LocalSearch implements SearchIndex, IndexTender {

	private final IndexKeeper<LocalIndex> keeper;

	LocalSearch(IndexShelf shelf, Follower follower) {
		this.keeper = new IndexKeeper<>(shelf, follower);
	}

	@Override
	public <T extends @Nullable Object> T read(long milliseconds, Look<T> look) {
		AlreadyClosedException closed = null;
		for (int attempt = 0; attempt < 2; attempt++) {
			LocalIndex index = current();
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
			long end = System.nanoTime() + milliseconds * 1_000_000;
			searcher.setTimeout(() -> System.nanoTime() - end > 0);
			return look.at(new LocalView(searcher));
		}
		finally {
			index.release(shared);
		}
	}

	/** What searches read; null while there is none. */
	@Nullable LocalIndex current() {
		return this.keeper.current();
	}

	@Override
	public void tend() {
		this.keeper.tend();
	}

	@Override
	public IndexState state() {
		return this.keeper.state();
	}

	@Override
	public void catchUp() {
		this.keeper.catchUp();
	}

	@PreDestroy
	void close() throws IOException {
		this.keeper.close();
	}

}
