package org.tribune.pagecache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat says when it refuses a request before the site has seen it: the site's
 * words, in place of Tomcat's.
 */
public class PlainErrorReport extends ErrorReportValve {

	private final IntFunction<PrintedPage> pages;

	PlainErrorReport(IntFunction<PrintedPage> pages) {
		this.pages = pages;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable thrown) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		int named = Limits.named(request.getCoyoteRequest(), status);
		response.setStatus(named);
		try {
			PrintedPage page = this.pages.apply(named);
			page.headers()
				.stream()
				.filter((one) -> !one.name().equals("Content-Type"))
				.forEach((one) -> response.setHeader(one.name(), one.value()));
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.getOutputStream().write(page.in(Encoding.IDENTITY).bytes());
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("Cannot say that a request was refused", ex);
		}
	}

}
