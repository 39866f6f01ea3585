package org.tribune.distribution;

import java.util.concurrent.TimeUnit;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tribune.site.ContentChanged;
import org.tribune.site.Snapshot;
import org.tribune.site.SnapshotsOutdated;

/**
 * How the magazine is given to machines, from memory.
 */
@Component
public class Distribution {

	private final Snapshot<DistributionSettings> settings;

	Distribution(DistributionRow row) {
		this.settings = new Snapshot<>("distribution settings", row::read);
	}

	/**
	 * The current settings.
	 */
	public DistributionSettings settings() {
		return this.settings.get();
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
	void refreshAfter(ContentChanged change) {
		refresh();
	}

	@EventListener(SnapshotsOutdated.class)
	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void refresh() {
		this.settings.refresh();
	}

}
