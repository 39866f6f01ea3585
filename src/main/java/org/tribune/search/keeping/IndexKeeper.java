package org.tribune.search.keeping;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;

/**
 * Keeps an index in step with the database, and makes it again where it is missing,
 * damaged, of another version or of another database, or where somebody wishes it.
 * Nothing here stops anybody from publishing or reading: what fails is told once and
 * tried again.
 *
 * @param <I> the indexes
 */
public final class IndexKeeper<I extends KeptIndex> implements Closeable, IndexTender {

	private static final Logger logger = LoggerFactory.getLogger(IndexKeeper.class);

	private final ReentrantLock lock = new ReentrantLock();

	private final Upkeep<I> upkeep;

	private volatile @Nullable String fault;

	private volatile boolean closed;

	/**
	 * Of the indexes in a store.
	 */
	public IndexKeeper(IndexStore<I> store, Follower follower) {
		this.upkeep = new Upkeep<>(store, follower, this.lock);
	}

	/**
	 * The index that is kept; null while there is none.
	 */
	public @Nullable I current() {
		return this.upkeep.current();
	}

	/**
	 * What was read from it made no sense: it is made again.
	 */
	public void distrust() {
		this.upkeep.distrust();
	}

	@Override
	public void tend() {
		this.lock.lock();
		try {
			if (!this.closed && this.upkeep.look()) {
				this.fault = null;
			}
		}
		catch (DataAccessException ex) {
			tell(ex);
		}
		catch (IOException | RuntimeException ex) {
			tell(ex);
			this.upkeep.giveUp();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void tell(Exception ex) {
		boolean told = this.fault != null;
		this.fault = String.valueOf(ex.getMessage());
		if (!told) {
			logger.error("The search index does not follow the database; it will catch up", ex);
		}
	}

	@Override
	public IndexState state() {
		return new IndexState(this.fault, this.upkeep.caughtUp(), this.upkeep.replacement().since(), size());
	}

	private @Nullable Integer size() {
		I index = current();
		try {
			return (index != null) ? index.size() : null;
		}
		catch (IOException | RuntimeException ex) {
			// It is being closed, or cannot be read: searches tell more of that.
			return null;
		}
	}

	/**
	 * Takes in whatever has changed, and waits for an index that is being made.
	 */
	public void catchUp() {
		try {
			tend();
			this.upkeep.replacement().await();
			tend();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Leaves the index to another process.
	 */
	public void rest() {
		this.lock.lock();
		try {
			this.upkeep.replacement().stop();
			this.upkeep.giveUp();
			this.upkeep.hurry();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Keeps the index and ends.
	 */
	@Override
	public void close() throws IOException {
		this.closed = true;
		this.upkeep.replacement().end();
		this.lock.lock();
		try {
			this.upkeep.close();
		}
		finally {
			this.lock.unlock();
		}
	}

}
