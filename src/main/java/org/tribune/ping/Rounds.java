package org.tribune.ping;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.tribune.distribution.Distribution;
import org.tribune.distribution.DistributionSettings;
import org.tribune.ping.Messenger.Answer;
import org.tribune.ping.PingQueue.Ping;

/**
 * Goes round with what is to be told. No transaction is open while the other side thinks.
 */
@Component
class Rounds {

	private static final Logger logger = LoggerFactory.getLogger(Rounds.class);

	private final PingQueue queue;

	private final Messenger messenger;

	private final Distribution distribution;

	Rounds(PingQueue queue, Messenger messenger, Distribution distribution) {
		this.queue = queue;
		this.messenger = messenger;
		this.distribution = distribution;
	}

	/**
	 * Tells each kind what is due, if it is time.
	 */
	void go() {
		DistributionSettings settings = this.distribution.settings();
		for (PingKind kind : PingKind.values()) {
			boolean on = (kind == PingKind.INDEX_NOW) ? settings.indexNow() : settings.webSub();
			if (on && this.queue.isDue(kind) && this.queue.mayTell(kind)) {
				tell(kind, settings);
			}
		}
	}

	private void tell(PingKind kind, DistributionSettings settings) {
		List<Ping> pings = this.queue.take(kind);
		if (pings.isEmpty()) {
			return;
		}
		Answer answer = this.messenger.tell(kind, pings, settings);
		switch (answer.outcome()) {
			case DELIVERED -> this.queue.delivered(pings, answer.words());
			case REFUSED -> this.queue.refused(pings, answer.words());
			case FAILED -> this.queue.failed(pings, answer.words());
		}
		if (answer.pause().isPositive()) {
			this.queue.pause(kind, answer.pause());
		}
	}

	/**
	 * When the rounds are made. Tests make them by themselves.
	 */
	@Component
	@Profile("!test")
	static class Bell {

		private final Rounds rounds;

		private final PingQueue queue;

		Bell(Rounds rounds, PingQueue queue) {
			this.rounds = rounds;
			this.queue = queue;
		}

		@Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
		void ring() {
			try {
				this.rounds.go();
			}
			catch (DataAccessException | TransactionException ex) {
				logger.warn("Pings wait, for the database is away: {}", ex.getMessage());
			}
		}

		@Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
		void tidy() {
			this.queue.tidy();
		}

	}

}
