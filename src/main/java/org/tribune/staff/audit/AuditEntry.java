package org.tribune.staff.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log.
 *
 * @param memberId of who did it; null for a process
 */
record AuditEntry(long id, Instant at, @Nullable Long memberId, String name, String action, String subject,
		String detail, String address) {

}
