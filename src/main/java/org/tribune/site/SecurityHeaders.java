package org.tribune.site;

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
 * Tells browsers what a page may do: nothing from third parties, no inline script or
 * style, but for the import map of the newsroom's pages; only the hosts of click-to-load
 * embeds may be framed, and only after the click.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class SecurityHeaders extends OncePerRequestFilter {

	private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'%s",
			"style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
			"frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://geo.dailymotion.com",
			"form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

	private static final String READERS = POLICY.formatted("");

	private final ImportMap importMap;

	private final String strictness;

	SecurityHeaders(ImportMap importMap, SiteProperties site, TransportProperties transport) {
		this.importMap = importMap;
		this.strictness = transport.strictness(site);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		if (!this.strictness.isEmpty()) {
			response.setHeader("Strict-Transport-Security", this.strictness);
		}
		chain.doFilter(request, response);
	}

	/** The newsroom's pages hold the import map; readers' pages hold no script at all. */
	private String policy(String path) {
		boolean newsroom = path.equals("/admin") || path.startsWith("/admin/");
		return newsroom ? POLICY.formatted(" " + this.importMap.source()) : READERS;
	}

}
