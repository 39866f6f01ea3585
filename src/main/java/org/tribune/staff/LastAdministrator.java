package org.tribune.staff;

import java.io.Serial;

/**
 * Nobody would be left who can administer the site.
 */
public class LastAdministrator extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	LastAdministrator() {
		super("The last administrator stays");
	}

}
