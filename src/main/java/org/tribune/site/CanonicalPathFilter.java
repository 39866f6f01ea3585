package org.tribune.site;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets controllers see a reader's path in its canonical spelling and remembers that
 * another was asked for; {@link CanonicalRedirect} then answers with one 301 to where the
 * page really is, or with 404 when there is none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class CanonicalPathFilter extends OncePerRequestFilter {

	static final String ASKED_OTHERWISE = CanonicalPathFilter.class.getName() + ".askedOtherwise";

	/**
	 * Paths that are not readers' pages keep their spelling: file names may hold
	 * capitals.
	 */
	private static final Pattern LEFT_ALONE = Pattern.compile("/(media|assets|webjars|actuator|admin|error)(/.*)?");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String asked = request.getRequestURI();
		String canonical = CanonicalPath.of(asked);
		if (CanonicalPath.key(asked).chars().anyMatch(Character::isISOControl)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
		if (!reading || asked.equals(canonical) || LEFT_ALONE.matcher(asked).matches()) {
			chain.doFilter(request, response);
			return;
		}
		request.setAttribute(ASKED_OTHERWISE, asked);
		chain.doFilter(new Respelled(request, canonical), response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return true;
	}

	private static final class Respelled extends HttpServletRequestWrapper {

		private final String path;

		Respelled(HttpServletRequest request, String path) {
			super(request);
			this.path = path;
		}

		@Override
		public String getRequestURI() {
			return this.path;
		}

		@Override
		public String getServletPath() {
			return CanonicalPath.of(super.getServletPath());
		}

	}

}
