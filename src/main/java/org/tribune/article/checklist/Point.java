package org.tribune.article.checklist;

/**
 * A point of the checklist.
 */
public enum Point {

	/** It has a title. */
	HEADLINE(true, "headline"),
	/** It has a paragraph under the headline. */
	STANDFIRST(true, "standfirst"),
	/** It belongs to a section. */
	SECTION(true, "sectionId"),
	/** Somebody signs. */
	BYLINE(true, "signatures"),
	/** The image over it says what it shows. */
	LEAD_IMAGE(true, "leadAlternativeText"),
	/** So do the images in the text. */
	IMAGES(true, "body"),
	/** All its images may still be shown. */
	LICENCES(true, "body"),
	/** Readers find it by a theme. */
	THEMES(false, "themeIds"),
	/** What cards show fits. */
	EXCERPT(false, "excerpt"),
	/** Somebody chose what to read after it. */
	SAME_THEME(false, "pinned"),
	/** Links to the site's own pages lead somewhere. */
	LINKS(false, "body"),
	/** All its images may be shown for a month to come. */
	LICENCES_END(false, "body");

	private final boolean blocking;

	private final String field;

	Point(boolean blocking, String field) {
		this.blocking = blocking;
		this.field = field;
	}

	/**
	 * Whether nobody publishes without it.
	 */
	public boolean blocking() {
		return this.blocking;
	}

	/**
	 * The field of the edit page where it is mended.
	 */
	public String field() {
		return this.field;
	}

}
