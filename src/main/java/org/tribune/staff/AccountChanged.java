package org.tribune.staff;

/**
 * Something about an account has changed that its open sessions should not outlive.
 *
 * @param member whose account it is
 * @param ends which of their sessions end
 */
public record AccountChanged(SignedIn member, Ends ends) {

	/**
	 * Which sessions end.
	 */
	public enum Ends {

		/** All but the one in which it was done. */
		OTHERS,
		/** All. */
		ALL

	}

}
