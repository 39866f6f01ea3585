package org.tribune.redirect;

/**
 * Why a redirect exists.
 */
public enum RedirectOrigin {

	/** A public page got another path. */
	RENAMED,
	/** The path was the page's in another system. */
	IMPORTED,
	/** An editor wrote it. */
	EDITOR

}
