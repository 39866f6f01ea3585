package org.tribune.redirect;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;
import org.tribune.site.Moved;
import org.tribune.site.PageMoved;
import org.tribune.site.PageNotFound;

/**
 * Before a reader is told that a page is missing, looks whether it moved.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OldPaths {

	private final Redirects redirects;

	OldPaths(Redirects redirects) {
		this.redirects = redirects;
	}

	@ExceptionHandler({ PageNotFound.class, NoResourceFoundException.class })
	RedirectView follow(Exception missing, HttpServletRequest request) throws Exception {
		String target = this.redirects.follow(request.getRequestURI())
			.orElseGet(() -> (missing instanceof PageMoved moved) ? moved(request.getRequestURI(), moved) : null);
		if (target == null) {
			throw missing;
		}
		return Moved.to(target);
	}

	private String moved(String path, PageMoved moved) {
		this.redirects.count(path, moved.target());
		return moved.target();
	}

}
