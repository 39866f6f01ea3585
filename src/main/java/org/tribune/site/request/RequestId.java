package org.tribune.site.request;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The number of a request: stands on every line of the log that the request causes, and
 * on the error page, so that a reader can quote it. A proxy may give it, in
 * {@code X-Request-Id} or {@code traceparent}; whatever is not plainly a number of that
 * kind is ignored, so that nobody writes into the log.
 *
 * @see <a href="https://www.w3.org/TR/trace-context/#traceparent-header">W3C Trace
 * Context</a>
 */
public final class RequestId {

	/** The header that gives it and takes it back. */
	public static final String HEADER = "X-Request-Id";

	/** Its name in the log. */
	public static final String KEY = "requestId";

	static final String TRACE = "traceparent";

	private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

	private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

	/** Nothing that is mistaken for something else when it is read aloud. */
	private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

	private static final int LENGTH = 12;

	private RequestId() {
	}

	/**
	 * The number of a request that has passed the filter; empty otherwise.
	 */
	public static String of(HttpServletRequest request) {
		return (request.getAttribute(KEY) instanceof String id) ? id : "";
	}

	/**
	 * The number that a proxy gives a request; null when it gives none that is well
	 * formed.
	 * @param headers the value of a header; null when there is none
	 */
	public static @Nullable String given(UnaryOperator<@Nullable String> headers) {
		String id = headers.apply(HEADER);
		if (id != null && WELL_FORMED.matcher(id).matches()) {
			return id;
		}
		String trace = headers.apply(TRACE);
		Matcher parent = TRACE_PARENT.matcher((trace != null) ? trace : "");
		return parent.matches() ? parent.group(1) : null;
	}

	/**
	 * Writes the number on every line that this thread logs from now on; null ends it.
	 */
	public static void log(@Nullable String id) {
		if (id != null) {
			MDC.put(KEY, id);
		}
		else {
			MDC.remove(KEY);
		}
	}

	/** A number that no proxy gave; it is no secret. */
	static String next() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		StringBuilder id = new StringBuilder(LENGTH);
		for (int place = 0; place < LENGTH; place++) {
			id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return id.toString();
	}

}
