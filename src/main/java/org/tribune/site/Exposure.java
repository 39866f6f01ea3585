package org.tribune.site;

/**
 * How far a page is made known.
 */
public enum Exposure {

	/** Search engines list it, share cards show it. */
	LISTED("index, follow, max-image-preview:large"),
	/** Readers may share it, search engines do not list it. */
	UNLISTED("noindex, follow"),
	/** Neither: a list made for one reader, such as what a search finds. */
	HIDDEN("noindex, follow"),
	/** Not even its address is told: a page that readers do not have yet. */
	SECRET("noindex, nofollow");

	private final String robots;

	Exposure(String robots) {
		this.robots = robots;
	}

	/**
	 * Value of the robots meta element.
	 * @see <a href=
	 * "https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag">Google
	 * on the robots meta tag</a>
	 */
	public String robots() {
		return this.robots;
	}

	/**
	 * Whether share cards and feed readers are told of it.
	 */
	public boolean shared() {
		return this == LISTED || this == UNLISTED;
	}

}
