package org.tribune.redirect.admin;

import java.util.Locale;

/**
 * Why a redirect is not added.
 */
enum Refusal {

	/** The line does not hold two or three cells. */
	COLUMNS,
	/** The old path is no path. */
	SOURCE_FORM,
	/** Parameters of the old address would be ignored. */
	SOURCE_PARAMETERS,
	/** The old path belongs to the system and is never missing. */
	SOURCE_RESERVED,
	/** A page answers at the old path: the redirect would never be followed. */
	SOURCE_IS_PAGE,
	/** A withdrawn article answers at the old path. */
	SOURCE_IS_GONE,
	/** The old path leads elsewhere already. */
	SOURCE_KNOWN,
	/** The target is neither a path of this site nor an https address. */
	TARGET_FORM,
	/** The target leads back. */
	LOOP,
	/** The kind of redirect is not a permanent one. */
	STATUS;

	/**
	 * Key of the message that says so.
	 */
	public String key() {
		return "catalogue.redirect.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The field that is wrong.
	 */
	String field() {
		return (this == TARGET_FORM) ? "to" : "from";
	}

}
