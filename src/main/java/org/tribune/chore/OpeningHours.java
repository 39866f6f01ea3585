package org.tribune.chore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * When a module works in the background: while the site runs, on a thread of its own, one
 * at a time, so that what else is timed does not wait for it. What fails is told once,
 * and tried again the next time.
 */
public abstract class OpeningHours implements SmartLifecycle {

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

	private final Logger logger = LoggerFactory.getLogger(getClass());

	private final String thread;

	private final String complaint;

	private final AtomicBoolean busy = new AtomicBoolean();

	private volatile boolean open;

	private volatile @Nullable String fault;

	/**
	 * Closed until the site starts.
	 * @param thread its name
	 * @param complaint what the log says when the work fails
	 */
	protected OpeningHours(String thread, String complaint) {
		this.thread = thread;
		this.complaint = complaint;
	}

	/**
	 * Does what there is to do, until {@link #isRunning()} says no.
	 */
	protected abstract void work();

	/**
	 * Begins to work, unless somebody does already. Does not wait.
	 */
	protected final void begin() {
		if (this.open && this.busy.compareAndSet(false, true)) {
			Thread.ofVirtual().name(this.thread).start(this::attempt);
		}
	}

	private void attempt() {
		try {
			work();
			this.fault = null;
		}
		catch (RuntimeException ex) {
			if (this.fault == null && this.open) {
				this.logger.error(this.complaint, ex);
			}
			this.fault = String.valueOf(ex.getMessage());
		}
		finally {
			this.busy.set(false);
		}
	}

	/**
	 * Why the work cannot be done at present; null when it can.
	 */
	public final @Nullable String fault() {
		return this.fault;
	}

	@Override
	public final void start() {
		this.open = true;
	}

	/**
	 * Before the connections are closed; what is half done is done again.
	 */
	@Override
	public final void stop() {
		this.open = false;
		long patience = System.nanoTime() + PATIENCE;
		while (this.busy.get() && System.nanoTime() < patience) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
	}

	@Override
	public final boolean isRunning() {
		return this.open;
	}

}
