package org.tribune.transfer.wordpress;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.site.ContentChanged;
import org.tribune.site.SiteSettings;
import org.tribune.site.SiteSettingsRow;
import org.tribune.transfer.wxr.WxrSite;

/**
 * Names a site that nobody has named yet after the one that moves in.
 */
@Component
class SiteDesk {

	private final SiteSettingsRow settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SiteDesk(SiteSettingsRow settings, ApplicationEventPublisher events, Clock clock) {
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	void name(WxrSite exported, ImportRun run) {
		SiteSettings row = this.settings.only();
		if (row.named() || exported.title().isBlank()) {
			return;
		}
		row.identify(new SiteSettings.Identity(exported.title().strip(), row.tagline(), row.description(),
				run.language(), row.timeZone(), row.publisherName(), row.contactEmail()), this.clock.instant());
		this.events.publishEvent(new ContentChanged("settings"));
		run.report().arrived("arrived.site");
	}

}
