package org.tribune.site;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The site as every page shows it: settings and footer, from memory.
 */
@Component
public class Site {

	private final Snapshot<SiteSettings> settings;

	private final Snapshot<List<FooterLink>> footer;

	Site(SiteSettingsRow row, StaticPages pages) {
		this.settings = new Snapshot<>("site settings", row::only);
		this.footer = new Snapshot<>("footer", pages::footer);
	}

	/**
	 * The current settings; not to be changed.
	 */
	public SiteSettings settings() {
		return this.settings.get();
	}

	/**
	 * The published static pages, in the footer's order.
	 */
	public List<FooterLink> footer() {
		return this.footer.get();
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
	void refreshAfter(ContentChanged change) {
		refresh();
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void refresh() {
		this.settings.refresh();
		this.footer.refresh();
	}

}
