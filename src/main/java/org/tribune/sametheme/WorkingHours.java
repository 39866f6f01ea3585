package org.tribune.sametheme;

import java.util.concurrent.TimeUnit;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tribune.chore.OpeningHours;

/**
 * Has the workshop look every second for something to do. Tests have it work when they
 * want.
 */
@Component
@Profile("!command & !test")
class WorkingHours extends OpeningHours {

	private final Workshop workshop;

	private final Rebuild rebuild;

	WorkingHours(Workshop workshop, Rebuild rebuild) {
		super("same-theme", "Suggestions are not computed at present; it is tried every second");
		this.workshop = workshop;
		this.rebuild = rebuild;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void look() {
		begin();
	}

	@Override
	protected void work() {
		this.workshop.workOff(this::isRunning);
		while (isRunning() && this.rebuild.step()) {
			this.workshop.workOff(this::isRunning);
		}
	}

}
