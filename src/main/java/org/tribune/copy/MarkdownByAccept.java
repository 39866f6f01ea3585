package org.tribune.copy;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tribune.markup.Slug;
import org.tribune.site.CanonicalPath;

/**
 * Leads whoever would rather have Markdown than HTML from an article's address to that of
 * its copy. One address has one page: the copy has its own, so that caches, ours and
 * others', keep one thing an address and pages need no {@code Vary: Accept}, which would
 * divide every cache by the many ways in which browsers write that header. Only this
 * redirect depends on it, says so, and is not kept. A cache in front that has the page
 * already answers with HTML: that names the copy in its head.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 45)
class MarkdownByAccept extends OncePerRequestFilter {

	private static final Pattern ARTICLE = Pattern.compile("/([a-z0-9_-]{1,200})/[a-z0-9_-]{1,200}");

	private static final MediaType MARKDOWN = MediaType.TEXT_MARKDOWN;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = CanonicalPath.of(request.getRequestURI());
		Matcher article = ARTICLE.matcher(path);
		if (!isReading(request) || !article.matches() || Slug.isReserved(article.group(1))
				|| !isPreferred(request.getHeader(HttpHeaders.ACCEPT))) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader(HttpHeaders.LOCATION, path + ".md");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

	private static boolean isReading(HttpServletRequest request) {
		return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
	}

	/**
	 * Whether Markdown is named, and HTML not as much wanted.
	 */
	static boolean isPreferred(@Nullable String accept) {
		if (accept == null || !accept.contains("text/markdown")) {
			return false;
		}
		try {
			List<MediaType> wanted = MediaType.parseMediaTypes(accept);
			double markdown = quality(wanted, MARKDOWN);
			return markdown > 0 && markdown > quality(wanted, MediaType.TEXT_HTML);
		}
		catch (InvalidMediaTypeException | InvalidMimeTypeException ex) {
			return false;
		}
	}

	/** Of those that name the type itself; what names everything names neither. */
	private static double quality(List<MediaType> wanted, MediaType type) {
		return wanted.stream()
			.filter(type::equalsTypeAndSubtype)
			.mapToDouble(MediaType::getQualityValue)
			.max()
			.orElse(0);
	}

}
