package org.tribune.search.index;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.annotation.PreDestroy;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps this process's index in step with the database, and makes it again where it is
 * missing, damaged, of another version or of another database, or where somebody wishes
 * it. Nothing here stops anybody from publishing or reading: what fails is told once and
 * tried again.
 */
@Component
class IndexKeeper {

	private static final Logger logger = LoggerFactory.getLogger(IndexKeeper.class);

	private static final long COMMITTED_EVERY = Duration.ofSeconds(5).toNanos();

	private static final long TRIED_AGAIN_AFTER = Duration.ofSeconds(5).toNanos();

	private final IndexShelf shelf;

	private final Follower follower;

	private final ReentrantLock lock = new ReentrantLock();

	private volatile @Nullable LocalIndex current;

	private volatile @Nullable Thread filling;

	private volatile boolean damaged;

	private long committed = System.nanoTime();

	private long tried = System.nanoTime() - TRIED_AGAIN_AFTER;

	private volatile long failed = System.nanoTime() - TRIED_AGAIN_AFTER;

	/** Whether the index can be searched and should be made again. */
	private boolean worn;

	private volatile @Nullable String fault;

	private volatile @Nullable Instant caughtUp;

	private boolean closed;

	IndexKeeper(IndexShelf shelf, Follower follower) {
		this.shelf = shelf;
		this.follower = follower;
	}

	/** What searches read; null while there is none. */
	@Nullable LocalIndex current() {
		return this.current;
	}

	/** What was read from it made no sense: it is made again. */
	void distrust() {
		this.damaged = true;
	}

	/**
	 * Opens the index where it is not open, and takes in what changed.
	 */
	void tend() {
		this.lock.lock();
		try {
			if (!this.closed && (this.current != null || System.nanoTime() - this.tried >= TRIED_AGAIN_AFTER)) {
				keepUp();
				this.fault = null;
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
			if (this.filling == null) {
				this.shelf.clear();
			}
			this.damaged = false;
		}
		LocalIndex index = this.current;
		if (index == null && this.filling != null) {
			return;
		}
		if (index == null) {
			this.tried = System.nanoTime();
			Horizon now = this.follower.now();
			index = this.shelf.find(now);
			if (index == null) {
				fill(now);
				return;
			}
			this.current = index;
			this.worn = !(this.follower.follow(index) && this.follower.isWhole(index));
		}
		this.worn |= !this.follower.follow(index);
		if (this.worn && this.filling == null && System.nanoTime() - this.failed > TRIED_AGAIN_AFTER) {
			fill(this.follower.now());
		}
		if (!index.isComplete()) {
			index.show();
		}
		else if (!this.worn) {
			this.caughtUp = Instant.now();
		}
		if (index.isChanged() && System.nanoTime() - this.committed > COMMITTED_EVERY) {
			this.committed = System.nanoTime();
			index.commit();
		}
	}

	/**
	 * Begins a new index, filled in the background. Where there is no other, searches
	 * read this one, with what it holds already.
	 */
	private void fill(Horizon from) throws IOException {
		LocalIndex index = this.shelf.begin(from);
		if (this.current == null) {
			this.current = index;
		}
		Thread thread = Thread.ofVirtual().name("search-index").unstarted(() -> fill(index, from));
		this.filling = thread;
		thread.start();
	}

	private void fill(LocalIndex index, Horizon from) {
		try {
			this.follower.fill(index, this.shelf::note);
			this.lock.lock();
			try {
				replace(index, from);
			}
			finally {
				this.lock.unlock();
			}
		}
		catch (IOException | RuntimeException ex) {
			index.abandon();
			this.failed = System.nanoTime();
			if (this.current == index) {
				this.current = null;
			}
			if (!this.closed) {
				logger.error("The search index could not be made; this is tried again", ex);
			}
		}
		finally {
			this.filling = null;
		}
	}

	private void replace(LocalIndex index, Horizon from) throws IOException {
		index.filled(from);
		this.follower.follow(index);
		index.show();
		index.commit();
		LocalIndex old = this.current;
		this.current = index;
		this.worn = false;
		if (old != null && old != index) {
			old.abandon();
		}
		this.shelf.keepOnly(index);
	}

	private void tell(Exception ex) {
		boolean known = this.fault != null;
		this.fault = String.valueOf(ex.getMessage());
		if (!known) {
			logger.error("The search index does not follow the database; it will catch up", ex);
		}
	}

	/** What was committed is opened again a little later. */
	private void giveUp() {
		LocalIndex index = this.current;
		this.current = null;
		if (index != null) {
			index.abandon();
		}
	}

	/** Why the index does not follow at present; null when it does. */
	@Nullable String fault() {
		return this.fault;
	}

	/** When it last held everything that is published; null when it never did. */
	@Nullable Instant caughtUpAt() {
		return this.caughtUp;
	}

	/** Whether a new index is being made. */
	boolean isFilling() {
		return this.filling != null;
	}

	/** Articles in it. */
	int documents() {
		LocalIndex index = this.current;
		try {
			return (index != null) ? index.size() : 0;
		}
		catch (IOException | AlreadyClosedException ex) {
			return 0;
		}
	}

	/**
	 * Waits until a new index is made, if one is being made.
	 */
	void await() throws InterruptedException {
		Thread thread = this.filling;
		if (thread != null) {
			thread.join();
		}
	}

	@PreDestroy
	void close() throws IOException, InterruptedException {
		this.closed = true;
		Thread thread = this.filling;
		if (thread != null) {
			thread.interrupt();
			thread.join(Duration.ofSeconds(10));
		}
		this.lock.lock();
		try {
			LocalIndex index = this.current;
			if (index != null) {
				index.close();
			}
			this.current = null;
		}
		finally {
			this.lock.unlock();
		}
	}

}
