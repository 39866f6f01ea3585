package org.tribune.site;

import java.util.concurrent.TimeUnit;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The site as every page shows it: its settings, from memory.
 */
@Component
public class Site {

	private final Snapshot<SiteSettings> settings;

	Site(SiteSettingsRow row) {
		this.settings = new Snapshot<>("site settings", row::only);
	}

	/**
	 * The current settings; not to be changed.
	 */
	public SiteSettings settings() {
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
