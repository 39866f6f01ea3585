package org.tribune.staff.entrance;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/**
 * A deed that waits for the password: kept in the session, so that nothing has to be
 * filled in again.
 *
 * @param path that was asked for
 * @param post whether a form was sent there
 * @param entries what the form held
 * @param refusal the key of what was wrong with the password; empty at first
 * @param minutes to wait, after too many tries
 */
record Unconfirmed(String path, boolean post, List<Entry> entries, String refusal,
		long minutes) implements Serializable {

	/** The field of the password. */
	static final String FIELD = "confirmation";

	private static final String ATTRIBUTE = "unconfirmed";

	@Serial
	private static final long serialVersionUID = 1;

	static void keep(HttpServletRequest request, String refusal, long minutes) {
		List<Entry> entries = new ArrayList<>();
		boolean post = HttpMethod.POST.matches(request.getMethod());
		if (post) {
			request.getParameterMap()
				.forEach((name,
						values) -> Arrays.stream(values).map((value) -> new Entry(name, value)).forEach(entries::add));
			entries.removeIf((entry) -> entry.name().equals(FIELD) || entry.name().equals("_csrf"));
		}
		request.getSession()
			.setAttribute(ATTRIBUTE, new Unconfirmed(request.getRequestURI(), post, entries, refusal, minutes));
	}

	static @Nullable Unconfirmed of(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof Unconfirmed deed) ? deed : null;
	}

	static void forget(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

	/**
	 * One field of the form.
	 */
	record Entry(String name, String value) implements Serializable {

		@Serial
		private static final long serialVersionUID = 1;

	}

}
