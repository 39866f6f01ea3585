package org.tribune.staff;

import org.jspecify.annotations.Nullable;

/**
 * Who does something: a member of staff, or a process such as an import.
 *
 * @param memberId of the member of staff; null for a process
 * @param name as revisions and the audit log show it
 */
public record Actor(@Nullable Long memberId, String name) {

	/**
	 * A process that works without anybody being signed in.
	 */
	public static Actor process(String name) {
		return new Actor(null, name);
	}

	/**
	 * A member of staff.
	 */
	public static Actor of(SignedIn who) {
		return new Actor(who.id(), who.name());
	}

}
