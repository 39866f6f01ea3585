package org.tribune.staff.entrance;

import java.time.Duration;

import org.tribune.staff.SignedIn;

/**
 * What the doorkeeper says.
 */
public sealed interface Answer {

	/**
	 * It is them.
	 *
	 * @param who they are
	 * @param codeNeeded whether a second factor is asked for yet
	 */
	record Recognised(SignedIn who, boolean codeNeeded) implements Answer {

	}

	/**
	 * It is not, for whatever reason: the reason is nobody's business.
	 */
	record Refused() implements Answer {

	}

	/**
	 * Too many tries.
	 *
	 * @param time until the next one
	 */
	record Wait(Duration time) implements Answer {

		/**
		 * In minutes, as people are told, never none.
		 */
		public long minutes() {
			return Math.max(1, (this.time.toSeconds() + 59) / 60);
		}

	}

}
