package org.tribune.pagecache;

import java.util.function.IntFunction;

import jakarta.servlet.RequestDispatcher;

import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/**
 * Turns absurd requests away with a page in plain words, before anything else looks at
 * them.
 */
final class Limits {

	/** Characters of an address, with its query: a question of 1,000 emoji is 12,000. */
	static final int LONGEST_ADDRESS = 14_000;

	/** Bytes of all headers together. */
	static final int LONGEST_HEADERS = 16_000;

	/** What Tomcat says when a request does not fit into its buffer, in its language. */
	private static final String TOO_LARGE = StringManager.getManager(Http11InputBuffer.class)
		.getString("iib.requestheadertoolarge.error");

	private final IntFunction<PrintedPage> pages;

	/**
	 * Turns away with these pages.
	 * @param pages by status
	 */
	Limits(IntFunction<PrintedPage> pages) {
		this.pages = pages;
	}

	/** The page of a refusal; null where there is nothing absurd. */
	@Nullable PrintedPage refuse(Request request, int status) {
		if (status >= 400 || request.requestURI().isNull()) {
			return this.pages.apply((status >= 400) ? named(request, status) : 400);
		}
		MessageBytes query = request.queryString();
		MessageBytes path = request.requestURI();
		if (path.getLength() + (query.isNull() ? 0 : query.getLength()) > LONGEST_ADDRESS) {
			return this.pages.apply(414);
		}
		if (isMisspelt(path.getByteChunk())) {
			return this.pages.apply(400);
		}
		MimeHeaders headers = request.getMimeHeaders();
		int length = 0;
		for (int index = 0; index < headers.size(); index++) {
			length += headers.getName(index).getLength() + headers.getValue(index).getLength() + 4;
		}
		return (length > LONGEST_HEADERS) ? this.pages.apply(431) : null;
	}

	/**
	 * The status of a refusal. Tomcat itself has 400 for whatever it cannot read, also
	 * for what is only too large for its buffer.
	 */
	static int named(Request request, int status) {
		boolean tooLarge = status == 400
				&& request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IllegalArgumentException why
				&& TOO_LARGE.equals(why.getMessage());
		if (!tooLarge) {
			return status;
		}
		return request.requestURI().isNull() ? 414 : 431;
	}

	/** The page for whoever asks too often. */
	PrintedPage tooMany() {
		return this.pages.apply(429);
	}

	/** A percent sign without two digits behind it, or an encoded control character. */
	private static boolean isMisspelt(ByteChunk path) {
		byte[] bytes = path.getBuffer();
		int end = path.getEnd();
		for (int index = path.getStart(); index < end; index++) {
			if (bytes[index] == '%') {
				int high = (index + 2 < end) ? Character.digit(bytes[index + 1], 16) : -1;
				int low = (index + 2 < end) ? Character.digit(bytes[index + 2], 16) : -1;
				if (high < 2 || low < 0 || (high == 7 && low == 15)) {
					return true;
				}
			}
		}
		return false;
	}

}
