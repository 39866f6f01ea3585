package org.tribune.search.keeping;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
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

	private static final long KEPT_EVERY = Duration.ofSeconds(5).toNanos();

	private static final long TRIED_AGAIN_AFTER = Duration.ofSeconds(5).toNanos();

	private final IndexStore<I> store;

	private final Follower follower;

	private final Replacement<I> replacement;

	private final ReentrantLock lock = new ReentrantLock();

	private volatile @Nullable I current;

	private volatile boolean damaged;

	private long kept = System.nanoTime();

	private long tried = System.nanoTime() - TRIED_AGAIN_AFTER;

	/** Whether the index can be searched and should be made again. */
	private boolean worn;

	private boolean failing;

	private volatile boolean closed;

	/**
	 * Of the indexes in a store.
	 */
	public IndexKeeper(IndexStore<I> store, Follower follower) {
		this.store = store;
		this.follower = follower;
		this.replacement = new Replacement<>(store, follower);
	}

	/**
	 * The index that is kept; null while there is none.
	 */
	public @Nullable I current() {
		return this.current;
	}

	/**
	 * What was read from it made no sense: it is made again.
	 */
	public void distrust() {
		this.damaged = true;
	}

	/**
	 * Opens the index where it is not open, and takes in what changed.
	 */
	@Override
	public void tend() {
		this.lock.lock();
		try {
			if (!this.closed && (this.current != null || System.nanoTime() - this.tried >= TRIED_AGAIN_AFTER)) {
				keepUp();
				this.failing = false;
			}
		}
		catch (DataAccessException ex) {
			tell(ex);
		}
		catch (IOException | RuntimeException ex) {
			tell(ex);
			giveUp();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void keepUp() throws IOException {
		if (this.damaged) {
			giveUp();
			if (!this.replacement.isBeingMade()) {
				this.store.clear();
			}
			this.damaged = false;
		}
		I index = this.current;
		if (index == null && this.replacement.isBeingMade()) {
			return;
		}
		if (index == null) {
			this.tried = System.nanoTime();
			Horizon now = this.follower.now();
			index = this.store.find(now);
			if (index == null) {
				replace(now);
				return;
			}
			this.current = index;
			this.worn = !(this.follower.follow(index) && this.follower.isWhole(index));
		}
		follow(index);
	}

	private void follow(I index) throws IOException {
		this.worn |= !this.follower.follow(index);
		if (this.worn && this.replacement.mayBegin()) {
			replace(this.follower.now());
		}
		if (!index.isComplete()) {
			index.show();
		}
		if (index.isChanged() && System.nanoTime() - this.kept > KEPT_EVERY) {
			this.kept = System.nanoTime();
			index.commit();
		}
	}

	/**
	 * Begins a new index, filled in the background. Where there is no other, searches
	 * read this one, with what it holds already.
	 */
	private void replace(Horizon from) throws IOException {
		I index = this.replacement.begin(from, (made, lost) -> take(made, from, lost));
		if (this.current == null) {
			this.current = index;
		}
	}

	private void take(I made, Horizon from, boolean lost) throws IOException {
		this.lock.lock();
		try {
			I old = this.current;
			if (lost) {
				this.current = (old == made) ? null : old;
				return;
			}
			made.filled(from);
			this.follower.follow(made);
			made.show();
			made.commit();
			this.current = made;
			this.worn = false;
			if (old != null && old != made) {
				old.abandon();
			}
			this.store.keepOnly(made);
		}
		finally {
			this.lock.unlock();
		}
	}

	private void tell(Exception ex) {
		if (!this.failing) {
			this.failing = true;
			logger.error("The search index does not follow the database; it will catch up", ex);
		}
	}

	/** What was kept is opened again a little later. */
	private void giveUp() {
		I index = this.current;
		this.current = null;
		if (index != null) {
			index.abandon();
		}
	}

	/**
	 * Takes in whatever has changed, and waits for an index that is being made.
	 */
	public void catchUp() {
		try {
			tend();
			this.replacement.await();
			tend();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Leaves the index to another process.
	 */
	public void rest() throws InterruptedException {
		this.lock.lock();
		try {
			this.replacement.stop(false);
			giveUp();
			this.tried = System.nanoTime() - TRIED_AGAIN_AFTER;
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
		try {
			this.replacement.stop(true);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.lock.lock();
		try {
			I index = this.current;
			this.current = null;
			if (index != null) {
				index.close();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

}
