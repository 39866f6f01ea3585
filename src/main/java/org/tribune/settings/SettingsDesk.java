package org.tribune.settings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.media.MediaLibrary;
import org.tribune.site.ContentChanged;
import org.tribune.site.Publisher;
import org.tribune.site.SiteSettings;
import org.tribune.site.SiteSettingsRow;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * The desk that says who the magazine is: one transaction and one line in the audit log a
 * verb.
 */
@Component
@Transactional
class SettingsDesk {

	private final SiteSettingsRow row;

	private final MediaLibrary media;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SettingsDesk(SiteSettingsRow row, MediaLibrary media, AuditLog audit, ApplicationEventPublisher events,
			Clock clock) {
		this.row = row;
		this.media = media;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Replaces the settings.
	 * @param version the administrator started from
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 */
	void edit(int version, SettingsForm form, Actor by) {
		Instant now = this.clock.instant();
		SiteSettings settings = current(version);
		settings.identify(new SiteSettings.Identity(form.name(), form.tagline(), form.description(),
				Locale.of(form.language()), ZoneId.of(form.timeZone()), form.publisherName(), form.contactEmail()),
				now);
		settings.setTypography(form.typography(), now);
		settings.shareWith(form.chosenTargets(), now);
		settings.introduce(new Publisher(form.publisherAddress(), settings.publisher().logoId(), form.handle()), now);
		settings.vouch(form.profiles().lines().toList(), form.policies().chosen(), now);
		changed("settings.edited", settings, by);
	}

	/**
	 * Chooses the publisher's logo.
	 * @param imageId of the library; 0 for none
	 */
	void chooseLogo(int version, long imageId, Actor by) {
		SiteSettings settings = current(version);
		@Nullable Long logo = (imageId != 0) ? this.media.find(imageId).id() : null;
		settings.introduce(settings.publisher().withLogo(logo), this.clock.instant());
		changed("settings.logo-chosen", settings, by);
	}

	private SiteSettings current(int version) {
		SiteSettings settings = this.row.only();
		if (settings.version() != version) {
			throw new ObjectOptimisticLockingFailureException(SiteSettings.class, 1);
		}
		return settings;
	}

	private void changed(String action, SiteSettings settings, Actor by) {
		this.row.save(settings);
		this.audit.record(by, action, "settings", settings.name());
		this.events.publishEvent(new ContentChanged("settings"));
	}

}
