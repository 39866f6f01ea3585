package org.tribune.staff;

import java.util.Locale;

/**
 * Whoever is signed in, as the database knows them at this request: a controller that
 * names this type as a parameter gets it.
 *
 * @param id of the member of staff
 * @param name as colleagues know them
 * @param email they sign in with
 * @param role decides what they may do
 * @param language of the newsroom's pages for them
 */
public record SignedIn(long id, String name, String email, Role role, Locale language) {

	/**
	 * Whether this person may do what the role may.
	 */
	public boolean may(Role needed) {
		return this.role.includes(needed);
	}

	/**
	 * May settle what concerns every article: sections, themes, contributors.
	 */
	public boolean edits() {
		return may(Role.EDITOR);
	}

	/**
	 * May settle what concerns the site and its staff.
	 */
	public boolean administers() {
		return may(Role.ADMINISTRATOR);
	}

}
