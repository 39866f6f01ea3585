package org.tribune.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Turns a page that was asked for in another spelling into a 301 to the canonical one,
 * before anything is rendered. A controller that redirects by itself already names the
 * final address, so no visitor follows two redirects. What has no page keeps its error
 * page.
 */
class CanonicalRedirect implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || request.getDispatcherType() == DispatcherType.ERROR
				|| request.getAttribute(CanonicalPathFilter.ASKED_OTHERWISE) == null
				|| page.getView() instanceof RedirectView) {
			return;
		}
		String query = request.getQueryString();
		page.clear();
		page.setView(moved(request.getRequestURI() + ((query != null) ? "?" + query : "")));
	}

	/**
	 * A permanent redirect to an address that is already encoded.
	 */
	static RedirectView moved(String address) {
		RedirectView view = new RedirectView(address);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		view.setExposeModelAttributes(false);
		view.setExpandUriTemplateVariables(false);
		return view;
	}

}
