package org.tribune.site;

import org.springframework.stereotype.Component;

/**
 * The site as every page shows it: its settings, from memory.
 */
@Component
public class Site {

	private final Snapshot<SiteSettings> settings;

	Site(SiteSettingsRow row, Snapshots snapshots) {
		this.settings = snapshots.create("site settings", row::only);
	}

	/**
	 * The current settings; not to be changed.
	 */
	public SiteSettings settings() {
		return this.settings.get();
	}

}
