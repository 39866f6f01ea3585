package org.tribune.staff.office;

import java.io.Serial;

/**
 * The administrator that the configuration names cannot be made.
 */
class UnusableAdministrator extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	UnusableAdministrator(String sentence) {
		super(sentence);
	}

}
