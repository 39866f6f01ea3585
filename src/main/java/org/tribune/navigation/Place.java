package org.tribune.navigation;

/**
 * Where a menu stands.
 */
enum Place {

	/** At the top of every page. */
	HEADER,
	/** At the bottom of every page. */
	FOOTER

}
