package org.tribune.site;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Tells whoever asks in a way that a page does not know which ways it knows: what may be
 * got may also be asked for without its body.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-405-method-not-allowed">RFC
 * 9110, 15.5.6</a>
 */
@ControllerAdvice
class AllowedMethods {

	@ExceptionHandler
	void refuse(HttpRequestMethodNotSupportedException refused, HttpServletResponse response) throws IOException {
		Set<String> allowed = new TreeSet<>(
				Set.of(Objects.requireNonNullElse(refused.getSupportedMethods(), new String[0])));
		if (allowed.contains("GET")) {
			allowed.add("HEAD");
		}
		response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
		response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
	}

}
