package org.tribune.distribution;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.site.ContentChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * The desk that says how the magazine is given to machines.
 */
@Component
@Transactional
public class DistributionDesk {

	private final DistributionRow row;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	DistributionDesk(DistributionRow row, AuditLog audit, ApplicationEventPublisher events) {
		this.row = row;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * What is kept now, not what memory holds.
	 */
	@Transactional(readOnly = true)
	public DistributionSettings look() {
		return this.row.read();
	}

	/**
	 * Replaces the settings, but for the key of IndexNow.
	 * @param version the administrator started from
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 */
	public void edit(int version, DistributionSettings settings, Actor by) {
		if (!this.row.write(version, settings)) {
			throw new ObjectOptimisticLockingFailureException(DistributionSettings.class, 1);
		}
		this.audit.record(by, "settings.distribution-edited", "settings", "");
		this.events.publishEvent(new ContentChanged("distribution"));
	}

}
