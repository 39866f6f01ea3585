package org.tribune.article.published;

import org.jspecify.annotations.Nullable;

/**
 * A contributor as lists show them.
 *
 * @param slug of the contributor
 * @param firstName may be empty
 * @param lastName of the contributor
 * @param role of today; may be empty
 * @param organisation of today; may be empty
 * @param initial letter of the A to Z list
 * @param portrait if there is one to show
 */
public record ContributorCard(String slug, String firstName, String lastName, String role, String organisation,
		String initial, @Nullable Picture portrait) {

	/**
	 * First and last name.
	 */
	public String name() {
		return (this.firstName + " " + this.lastName).strip();
	}

	/**
	 * Where readers find the profile.
	 */
	public String path() {
		return "/contributeurs/" + this.slug;
	}

}
