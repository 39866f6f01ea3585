package org.tribune.search.cluster;

import java.io.IOException;

/**
 * The cluster answered, and not as it was hoped.
 */
final class Refusal extends IOException {

	static final int CONFLICT = 409;

	private static final int NOT_FOUND = 404;

	private static final int TOO_MANY = 429;

	private static final int BROKEN = 500;

	private static final int LONGEST = 500;

	private final int status;

	Refusal(int status, String answer) {
		super("HTTP " + status + ": " + answer.substring(0, Math.min(answer.length(), LONGEST)));
		this.status = status;
	}

	/** Whether the index is not there. */
	boolean isMissing() {
		return this.status == NOT_FOUND;
	}

	/** Whether it may go better in a moment. */
	boolean mayPass() {
		return this.status == TOO_MANY || this.status >= BROKEN;
	}

}
