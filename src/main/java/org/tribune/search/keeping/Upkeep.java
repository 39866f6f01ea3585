package org.tribune.search.keeping;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done for an index, each time somebody looks after it: it is opened, told
 * of changes, made again, kept. Whoever calls holds the lock.
 *
 * @param <I> the indexes
 */
final class Upkeep<I extends KeptIndex> {

	private static final long KEPT_EVERY = Duration.ofSeconds(5).toNanos();

	private static final long TRIED_AGAIN_AFTER = Duration.ofSeconds(5).toNanos();

	private final IndexStore<I> store;

	private final Follower follower;

	private final ReentrantLock lock;

	private final Replacement<I> replacement;

	private volatile @Nullable I current;

	private volatile @Nullable Instant caughtUp;

	private volatile boolean damaged;

	private long begun;

	private long shown;

	private long kept = System.nanoTime();

	private long tried = System.nanoTime() - TRIED_AGAIN_AFTER;

	/** Whether the index can be searched and should be made again. */
	private boolean worn;

	/**
	 * Of the indexes in a store.
	 * @param lock held while a new index takes the place of the old
	 */
	Upkeep(IndexStore<I> store, Follower follower, ReentrantLock lock) {
		this.store = store;
		this.follower = follower;
		this.lock = lock;
		this.replacement = new Replacement<>(store, follower);
	}

	@Nullable I current() {
		return this.current;
	}

	/** When it last held everything that is published. */
	@Nullable Instant caughtUp() {
		return this.caughtUp;
	}

	Replacement<I> replacement() {
		return this.replacement;
	}

	void distrust() {
		this.damaged = true;
	}

	/**
	 * Does what is to be done.
	 * @return whether it did: an index that could not be opened is left for a while
	 */
	boolean look() throws IOException {
		if (this.current == null && System.nanoTime() - this.tried < TRIED_AGAIN_AFTER) {
			return false;
		}
		if (this.damaged) {
			giveUp();
			if (!this.replacement.isBeingMade()) {
				this.store.clear();
			}
			this.damaged = false;
		}
		if (this.current == null && !this.replacement.isBeingMade()) {
			open();
		}
		I index = this.current;
		if (index != null) {
			follow(index);
		}
		return true;
	}

	private void open() throws IOException {
		this.tried = System.nanoTime();
		Horizon now = this.follower.now();
		I index = this.store.find(now);
		if (index == null) {
			replace(now);
			return;
		}
		this.current = index;
		this.worn = !(this.follower.follow(index) && this.follower.isWhole(index));
	}

	private void follow(I index) throws IOException {
		this.worn |= !this.follower.follow(index);
		if (this.worn && this.replacement.mayBegin()) {
			replace(this.follower.now());
		}
		if (!index.isComplete()) {
			showAsItGrows(index);
		}
		else if (!this.worn) {
			this.caughtUp = Instant.now();
		}
		if (index.isChanged() && System.nanoTime() - this.kept > KEPT_EVERY) {
			this.kept = System.nanoTime();
			index.commit();
		}
	}

	/**
	 * Each time writes a small part of its own, which is merged later: the larger it is,
	 * the seldomer.
	 */
	private void showAsItGrows(I index) throws IOException {
		long now = System.nanoTime();
		if (now - this.shown >= (now - this.begun) / 10) {
			this.shown = now;
			index.show();
		}
	}

	/**
	 * Begins a new index, filled in the background. Where there is no other, searches
	 * read this one, with what it holds already.
	 */
	private void replace(Horizon from) throws IOException {
		this.begun = System.nanoTime();
		this.shown = this.begun;
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

	/** What was kept is opened again a little later. */
	void giveUp() {
		I index = this.current;
		this.current = null;
		if (index != null) {
			index.abandon();
		}
	}

	/** The next time, it is opened at once. */
	void hurry() {
		this.tried = System.nanoTime() - TRIED_AGAIN_AFTER;
	}

	/** Keeps the index and lets go of it. */
	void close() throws IOException {
		I index = this.current;
		this.current = null;
		if (index != null) {
			index.close();
		}
	}

}
