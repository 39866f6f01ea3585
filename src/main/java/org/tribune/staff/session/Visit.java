package org.tribune.staff.session;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

/**
 * What a session remembers of how somebody came in.
 *
 * @param since when they signed in
 * @param confirmedAt when they last proved who they are
 * @param strong whether two factors were asked of them
 * @param agent what the browser said it is
 * @param address where they came from
 */
public record Visit(Instant since, Instant confirmedAt, boolean strong, String agent,
		String address) implements Serializable {

	/** The attribute of the session that holds it. */
	public static final String ATTRIBUTE = "visit";

	@Serial
	private static final long serialVersionUID = 1;

	private static final int AGENT = 400;

	/**
	 * A visit that begins with this request.
	 */
	public static Visit begin(HttpServletRequest request, boolean strong, Instant now) {
		String agent = request.getHeader("User-Agent");
		String kept = (agent == null) ? "" : agent.substring(0, Math.min(agent.length(), AGENT));
		return new Visit(now, now, strong, kept, request.getRemoteAddr());
	}

	/**
	 * The visit of whoever asks; null when nobody is signed in.
	 */
	public static @Nullable Visit of(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof Visit visit) ? visit : null;
	}

	/**
	 * Keeps it in the session of the request.
	 */
	public void keep(HttpServletRequest request) {
		request.getSession().setAttribute(ATTRIBUTE, this);
	}

	/**
	 * The same visit, after they have proved once more who they are.
	 */
	public Visit confirmed(Instant now) {
		return new Visit(this.since, now, this.strong, this.agent, this.address);
	}

}
