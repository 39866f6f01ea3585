package org.tribune.ping;

import java.time.Duration;

/**
 * Who is told.
 */
enum PingKind {

	/** Search engines, of addresses of pages: many at once, not too often. */
	INDEX_NOW(500, Duration.ofSeconds(10)),
	/** The hub, of addresses of feeds. */
	WEB_SUB(50, Duration.ofSeconds(2));

	private final int most;

	private final Duration pace;

	PingKind(int most, Duration pace) {
		this.most = most;
		this.pace = pace;
	}

	/**
	 * Addresses in one request.
	 */
	int most() {
		return this.most;
	}

	/**
	 * Time between two requests, of all processes together.
	 */
	Duration pace() {
		return this.pace;
	}

}
