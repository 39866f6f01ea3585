package org.tribune.limit;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the doors: whoever knocks like a machine is asked to wait, before their
 * session or password costs anything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class NewsroomLimit extends OncePerRequestFilter {

	private static final int TOO_MANY = 429;

	private final Allowances allowances;

	NewsroomLimit(Allowances allowances) {
		this.allowances = allowances;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !path.startsWith("/admin") && !path.startsWith("/connexion");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		int wait = this.allowances.takeNewsroom(request.getRemoteAddr());
		if (wait > 0) {
			response.setHeader("Retry-After", String.valueOf(wait));
			response.sendError(TOO_MANY);
			return;
		}
		chain.doFilter(request, response);
	}

}
