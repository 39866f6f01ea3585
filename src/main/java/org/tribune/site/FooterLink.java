package org.tribune.site;

/**
 * A static page as the footer names it.
 *
 * @param slug of the page
 * @param title of the page
 */
public record FooterLink(String slug, String title) {

	/**
	 * Where the link leads.
	 */
	public String path() {
		return "/pages/" + this.slug;
	}

}
