package org.tribune.staff.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpMethod;

/**
 * Where somebody wanted to go before they had to sign in: only ever a page of the
 * newsroom that was really asked for, kept on the server.
 */
public final class Destination {

	private static final String ATTRIBUTE = "destination";

	private static final int LONGEST = 2000;

	private Destination() {
	}

	/**
	 * Keeps the page that is asked for.
	 */
	static void remember(HttpServletRequest request) {
		String query = request.getQueryString();
		String path = request.getRequestURI() + ((query != null) ? "?" + query : "");
		if (HttpMethod.GET.matches(request.getMethod()) && path.startsWith("/admin") && path.length() <= LONGEST) {
			request.getSession().setAttribute(ATTRIBUTE, path);
		}
	}

	/**
	 * The page to go to now, once; the first page of the newsroom when none was asked
	 * for.
	 */
	public static String take(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null && session.getAttribute(ATTRIBUTE) instanceof String path) {
			session.removeAttribute(ATTRIBUTE);
			return path;
		}
		return "/admin";
	}

}
