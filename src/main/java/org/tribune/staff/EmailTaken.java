package org.tribune.staff;

import java.io.Serial;

/**
 * Somebody else signs in with this address.
 */
public class EmailTaken extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	EmailTaken() {
		super("Somebody else signs in with this address");
	}

}
