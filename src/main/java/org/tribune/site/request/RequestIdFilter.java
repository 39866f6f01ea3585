package org.tribune.site.request;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request its number, before anything is logged of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		@Nullable String outer = MDC.get(RequestId.KEY);
		String id = RequestId.of(request);
		if (id.isEmpty()) {
			@Nullable String given = (outer != null) ? outer : RequestId.given(request::getHeader);
			id = (given != null) ? given : RequestId.next();
			request.setAttribute(RequestId.KEY, id);
		}
		RequestId.log(id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			RequestId.log(outer);
		}
	}

	/** The page of an error is made under the same number. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
