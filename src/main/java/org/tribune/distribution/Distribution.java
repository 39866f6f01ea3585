package org.tribune.distribution;

import org.springframework.stereotype.Component;
import org.tribune.site.Snapshot;
import org.tribune.site.Snapshots;

/**
 * How the magazine is given to machines, from memory.
 */
@Component
public class Distribution {

	private final Snapshot<DistributionSettings> settings;

	Distribution(DistributionRow row, Snapshots snapshots) {
		this.settings = snapshots.create("distribution settings", row::read);
	}

	/**
	 * The current settings.
	 */
	public DistributionSettings settings() {
		return this.settings.get();
	}

}
