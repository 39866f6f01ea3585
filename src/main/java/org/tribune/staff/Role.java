package org.tribune.staff;

/**
 * What somebody may do in the newsroom, the most powerful first.
 */
public enum Role {

	/** Everything, with staff, settings and the audit log. */
	ADMINISTRATOR,
	/** Every article, and the contributors, themes and sections. */
	EDITOR,
	/** Writes and publishes articles of their own. */
	AUTHOR,
	/** Drafts articles of their own and sends them to review. */
	CONTRIBUTOR;

	/**
	 * Whether this role may do what the other may.
	 */
	public boolean includes(Role other) {
		return compareTo(other) <= 0;
	}

}
