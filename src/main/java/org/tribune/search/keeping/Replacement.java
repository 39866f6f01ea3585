package org.tribune.search.keeping;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A new index that is made in the background, one at a time.
 *
 * @param <I> the indexes
 */
final class Replacement<I extends KeptIndex> {

	private static final Logger logger = LoggerFactory.getLogger(Replacement.class);

	private static final long TRIED_AGAIN_AFTER = Duration.ofSeconds(5).toNanos();

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final IndexStore<I> store;

	private final Follower follower;

	private volatile @Nullable Thread thread;

	private volatile @Nullable Instant since;

	private volatile long failed = System.nanoTime() - TRIED_AGAIN_AFTER;

	private volatile boolean stopped;

	Replacement(IndexStore<I> store, Follower follower) {
		this.store = store;
		this.follower = follower;
	}

	boolean isBeingMade() {
		return this.thread != null;
	}

	/** Since when one is being made; null when none is. */
	@Nullable Instant since() {
		return (this.thread != null) ? this.since : null;
	}

	/** Whether one may be begun: none is being made, and none has just failed. */
	boolean mayBegin() {
		return this.thread == null && System.nanoTime() - this.failed > TRIED_AGAIN_AFTER;
	}

	/**
	 * Begins one.
	 * @return it, empty as yet
	 */
	I begin(Horizon from, Ready<I> ready) throws IOException {
		I index = this.store.begin(from);
		this.stopped = false;
		Thread filling = Thread.ofVirtual().name("search-index").unstarted(() -> fill(index, ready));
		this.since = Instant.now();
		this.thread = filling;
		filling.start();
		return index;
	}

	private void fill(I index, Ready<I> ready) {
		try {
			this.follower.fill(index, this.store::note);
			ready.take(index, false);
		}
		catch (IOException | RuntimeException ex) {
			index.abandon();
			this.failed = System.nanoTime();
			if (!this.stopped) {
				logger.error("The search index could not be made; this is tried again", ex);
			}
			lose(index, ready);
		}
		finally {
			this.thread = null;
		}
	}

	private static <I> void lose(I index, Ready<I> ready) {
		try {
			ready.take(index, true);
		}
		catch (IOException ex) {
			throw new IllegalStateException("a lost index is only forgotten", ex);
		}
	}

	/**
	 * Waits until it is made, if one is being made.
	 */
	void await() throws InterruptedException {
		Thread filling = this.thread;
		if (filling != null) {
			filling.join();
		}
	}

	/** Goes on without it, and does not wait until its thread has heard. */
	void stop() {
		this.stopped = true;
		Thread filling = this.thread;
		if (filling != null) {
			filling.interrupt();
		}
	}

	/** Ends without it. */
	void end() {
		stop();
		Thread filling = this.thread;
		try {
			if (filling != null) {
				filling.join(PATIENCE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Takes it when it is ready, or hears that it is lost.
	 *
	 * @param <I> the indexes
	 */
	@FunctionalInterface
	interface Ready<I> {

		/**
		 * On the thread that filled it.
		 */
		void take(I index, boolean lost) throws IOException;

	}

}
