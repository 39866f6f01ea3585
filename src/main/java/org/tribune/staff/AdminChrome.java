package org.tribune.staff;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the layout of the newsroom's pages needs beside the page's own content: who is
 * signed in, and where they are.
 */
@ControllerAdvice
class AdminChrome {

	private final Reception reception;

	AdminChrome(Reception reception) {
		this.reception = reception;
	}

	@ModelAttribute("me")
	@Nullable SignedIn me(HttpServletRequest request) {
		return path(request).startsWith("/admin") ? this.reception.signedIn(request).orElse(null) : null;
	}

	/**
	 * The path that was asked for, also while an error page is made.
	 */
	@ModelAttribute("adminPath")
	String path(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) ? asked
				: request.getRequestURI();
	}

}
