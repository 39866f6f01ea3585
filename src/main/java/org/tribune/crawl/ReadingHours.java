package org.tribune.crawl;

import java.util.concurrent.TimeUnit;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tribune.chore.OpeningHours;

/**
 * Looks every few seconds whether something is to be read. Tests have it done when they
 * want.
 */
@Component
@Profile("!command & !test")
class ReadingHours extends OpeningHours {

	private final ReadingRounds rounds;

	ReadingHours(ReadingRounds rounds) {
		super("crawl", "Texts are not read for the health of the site at present; it is tried again");
		this.rounds = rounds;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
	void look() {
		begin();
	}

	@Override
	protected void work() {
		this.rounds.workOff(this::isRunning);
	}

}
