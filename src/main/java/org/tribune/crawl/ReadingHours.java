package org.tribune.crawl;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds whether something is to be read, on a thread of its own. Tests
 * have it done when they want.
 */
@Component
@Profile("!command & !test")
class ReadingHours implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ReadingHours.class);

	private final ReadingRounds rounds;

	private final AtomicBoolean busy = new AtomicBoolean();

	private volatile boolean open;

	private volatile boolean failing;

	ReadingHours(ReadingRounds rounds) {
		this.rounds = rounds;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
	void look() {
		if (this.open && this.busy.compareAndSet(false, true)) {
			Thread.ofVirtual().name("crawl").start(this::work);
		}
	}

	private void work() {
		try {
			this.rounds.workOff(this::isRunning);
			this.failing = false;
		}
		catch (RuntimeException ex) {
			if (!this.failing && this.open) {
				logger.error("Texts are not read for the health of the site at present; it is tried again", ex);
			}
			this.failing = true;
		}
		finally {
			this.busy.set(false);
		}
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
