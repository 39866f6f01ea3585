package org.tribune.site;

import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tribune.site.request.RequestId;

/**
 * What everybody gets, whatever their browser says it accepts, when there is no page to
 * show: a page in plain words, without a trace of the fault.
 */
@Controller
public class ErrorPages implements ErrorController {

	private static final Set<Integer> OWN_PAGE = Set.of(404, 410);

	private static final int TOO_MANY = 429;

	@RequestMapping("${spring.web.error.path:/error}")
	String show(HttpServletRequest request, HttpServletResponse response, Model model) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		int status = (code instanceof Integer known) ? known : HttpServletResponse.SC_NOT_FOUND;
		if (DatabaseAway.failed(request)) {
			status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
			response.setHeader("Retry-After", DatabaseAway.RETRY_AFTER);
		}
		response.setStatus(status);
		response.setHeader("Cache-Control", "no-cache");
		response.setHeader(RequestId.HEADER, RequestId.of(request));
		model.addAttribute("status", status);
		model.addAttribute("requestId", RequestId.of(request));
		model.addAttribute("kind", kind(status));
		model.addAttribute("reason", request.getAttribute(PageGone.REASON));
		if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).startsWith("/admin")) {
			model.addAttribute("adminKind", adminKind(status));
			return "error/admin";
		}
		if (OWN_PAGE.contains(status)) {
			return "error/" + status;
		}
		return (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) ? "error/4xx" : "error/5xx";
	}

	private static String adminKind(int status) {
		return switch (status) {
			case HttpServletResponse.SC_FORBIDDEN -> "denied";
			default -> kind(status);
		};
	}

	/**
	 * The middle of the keys of the messages that say what happened.
	 */
	private static String kind(int status) {
		return switch (status) {
			case HttpServletResponse.SC_NOT_FOUND -> "missing";
			case HttpServletResponse.SC_GONE -> "gone";
			case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "away";
			case TOO_MANY -> "many";
			default -> (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) ? "refused" : "broken";
		};
	}

}
