package org.tribune.staff.entrance;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Somebody whose password was right and whose second factor is asked for: not signed in.
 *
 * @param memberId who
 * @param since when the password was right
 */
record Pending(long memberId, Instant since) implements Serializable {

	private static final String ATTRIBUTE = "pending";

	private static final Duration LIFE = Duration.ofMinutes(10);

	@Serial
	private static final long serialVersionUID = 1;

	void keep(HttpServletRequest request) {
		request.getSession().setAttribute(ATTRIBUTE, this);
	}

	static Optional<Pending> of(HttpServletRequest request, Instant now) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof Pending pending)
				? Optional.of(pending).filter((one) -> one.since.plus(LIFE).isAfter(now)) : Optional.empty();
	}

	static void forget(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

}
