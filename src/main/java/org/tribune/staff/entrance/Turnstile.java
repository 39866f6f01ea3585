package org.tribune.staff.entrance;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.tribune.staff.Reception;

/**
 * Sends back who may not pass, each to where they can go on: a page to the sign-in, a
 * script to an answer it understands, a form whose session has ended to a page that still
 * holds what was written in it.
 */
@Component
class Turnstile implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** Shows a form again that came with the token of a session that has ended. */
	static final String RESUMPTION = "/connexion/reprise";

	private final Reception reception;

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	Turnstile(Reception reception) {
		this.reception = reception;
	}

	/**
	 * Nobody is signed in.
	 */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		if (isScript(request)) {
			answer(response, HttpServletResponse.SC_UNAUTHORIZED, "session");
			return;
		}
		Destination.remember(request);
		response.sendRedirect("/connexion");
	}

	/**
	 * Somebody is signed in and may not, or the token of the form is not theirs.
	 */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException, ServletException {
		if (!(cause instanceof CsrfException)) {
			this.refusal.handle(request, response, cause);
			return;
		}
		boolean known = this.reception.signedIn(request).isPresent();
		if (isScript(request)) {
			answer(response, known ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED,
					known ? "token" : "session");
		}
		else if (!request.getRequestURI().startsWith("/admin")) {
			response.sendRedirect(known ? "/admin" : "/connexion?fin");
		}
		else if (HttpMethod.POST.matches(request.getMethod()) && isOurs(request)) {
			request.getRequestDispatcher(RESUMPTION).forward(request, response);
		}
		else {
			this.refusal.handle(request, response, cause);
		}
	}

	/**
	 * Whether a script asks, which could do nothing with a page.
	 */
	static boolean isScript(HttpServletRequest request) {
		String accept = String.valueOf(request.getHeader("Accept"));
		return request.getHeader("X-Requested-With") != null
				|| (accept.contains("application/json") && !accept.contains("text/html"));
	}

	static void answer(HttpServletResponse response, int status, String missing) throws IOException {
		response.setStatus(status);
		response.setContentType("application/json;charset=UTF-8");
		response.setHeader("Cache-Control", "no-store");
		response.getWriter().write("{\"missing\":\"" + missing + "\"}");
	}

	/**
	 * Whether the form stood on a page of this site, as the browser says: another site's
	 * form is not offered again.
	 */
	private static boolean isOurs(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		String origin = request.getHeader("Origin");
		String host = authority(origin);
		return host != null && host.equalsIgnoreCase(request.getHeader("Host"));
	}

	private static @Nullable String authority(@Nullable String origin) {
		if (origin == null || !origin.toLowerCase(Locale.ROOT).startsWith("http")) {
			return null;
		}
		try {
			return URI.create(origin).getRawAuthority();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
