package org.tribune.watch.health;

import java.util.List;

/**
 * Looks at one side of the site. Several seconds are too long.
 */
interface Check {

	/**
	 * What is wrong there; empty when nothing is.
	 */
	List<Symptom> look();

}
