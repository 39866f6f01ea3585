package org.tribune.sametheme;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the workshop look every second for something to do, on a thread of its own: what
 * else is timed must not wait for it. Tests have it work when they want.
 */
@Component
@Profile("!command & !test")
class WorkingHours implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(WorkingHours.class);

	private final Workshop workshop;

	private final Rebuild rebuild;

	private final AtomicBoolean busy = new AtomicBoolean();

	private volatile boolean open;

	private volatile @Nullable String fault;

	WorkingHours(Workshop workshop, Rebuild rebuild) {
		this.workshop = workshop;
		this.rebuild = rebuild;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void look() {
		if (this.open && this.busy.compareAndSet(false, true)) {
			Thread.ofVirtual().name("same-theme").start(this::work);
		}
	}

	private void work() {
		try {
			this.workshop.workOff(this::isRunning);
			while (this.open && this.rebuild.step()) {
				this.workshop.workOff(this::isRunning);
			}
			this.fault = null;
		}
		catch (RuntimeException ex) {
			if (this.fault == null && this.open) {
				logger.error("Suggestions are not computed at present; it is tried every second", ex);
			}
			this.fault = String.valueOf(ex.getMessage());
		}
		finally {
			this.busy.set(false);
		}
	}

	/** Why nothing can be computed at present; null when it can. */
	@Nullable String fault() {
		return this.fault;
	}

	@Override
	public void start() {
		this.open = true;
	}

	/**
	 * Before the connections are closed; what is half done is done again.
	 */
	@Override
	public void stop() {
		this.open = false;
		long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
		while (this.busy.get() && System.nanoTime() < patience) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
	}

	@Override
	public boolean isRunning() {
		return this.open;
	}

}
