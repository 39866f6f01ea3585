package org.tribune.crawl.links;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What came of asking for an address.
 *
 * @param status of the answer; null where there was none
 * @param problem why there was no answer, or none that tells anything
 * @param leadsTo where redirects ended; empty where there were none
 * @param pause that the other side wants; zero for none
 */
record Answer(@Nullable Integer status, Problem problem, String leadsTo, Duration pause) {

	static Answer of(int status, String leadsTo, Duration pause) {
		return new Answer(status, Problem.NONE, leadsTo, pause);
	}

	static Answer none(Problem problem, String leadsTo) {
		return new Answer(null, problem, leadsTo, Duration.ZERO);
	}

	/**
	 * Why there was no answer.
	 */
	enum Problem {

		/** There was one. */
		NONE,
		/** Nobody knows the name. */
		HOST,
		/** Not in time. */
		SILENCE,
		/** Nobody takes the connection. */
		CLOSED,
		/** No safe connection: a certificate that has ended, or of another name. */
		TLS,
		/** Something that is not HTTP. */
		GARBLED,
		/** Redirects without end. */
		LOOP,
		/** Not on the public internet. */
		PRIVATE,
		/** Another port, a password in the address, no usual host: never asked. */
		UNASKABLE,
		/** A redirect leads to a host that is being asked: another time. */
		BUSY

	}

}
