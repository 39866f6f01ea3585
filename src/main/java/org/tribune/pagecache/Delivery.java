package org.tribune.pagecache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.LongAdder;

import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Writes a finished page to a client: in the encoding it likes, or the news that it has
 * the page already.
 */
class Delivery {

	/** Served because nothing fresher can be had. */
	static final String STALE = "X-Tribune-Stale";

	private static final int NOT_MODIFIED = 304;

	private final LongAdder[] counts = { new LongAdder(), new LongAdder(), new LongAdder() };

	private final LongAdder atOnce = new LongAdder();

	private final LongAdder bytes = new LongAdder();

	void deliver(Copy copy, Request request, Response response) throws IOException {
		PrintedPage page = copy.page();
		MimeHeaders asked = request.getMimeHeaders();
		Version version = page.in(encoding(page, asked.getHeader("Accept-Encoding")));
		MimeHeaders headers = response.getMimeHeaders();
		version.copyTo(headers);
		headers.addValue("Cache-Status").setString(copy.origin().status());
		if (copy.origin() == Copy.Origin.STALE) {
			headers.addValue(STALE).setString("database unreachable or page not renewable");
			headers.addValue("Warning").setString("110 - \"Response is Stale\"");
		}
		this.counts[copy.origin().ordinal()].increment();
		String known = (page.status() == 200) ? known(page, version, asked) : null;
		if (known != null) {
			response.setStatus(NOT_MODIFIED);
			headers.setValue("ETag").setString(known);
			headers.removeHeader("Content-Encoding");
			return;
		}
		response.setStatus(page.status());
		response.setContentLength(version.bytes().length);
		if ("GET".equals(request.getMethod())) {
			response.doWrite(ByteBuffer.wrap(version.bytes()));
			this.bytes.add(version.bytes().length);
		}
	}

	/** Counts a page from stock that was handed out at once. */
	void countAtOnce(int length) {
		this.counts[Copy.Origin.STOCK.ordinal()].increment();
		this.atOnce.increment();
		this.bytes.add(length);
	}

	/** The encoding of a page for who accepts these. */
	static Encoding encoding(PrintedPage page, @Nullable String accepted) {
		return page.hasVersions() ? Encoding.preferred(accepted, Compression.hasBrotli()) : Encoding.IDENTITY;
	}

	/** The entity tag of what the client has, if that is this page. */
	private static @Nullable String known(PrintedPage page, Version version, MimeHeaders asked) {
		String tags = asked.getHeader("If-None-Match");
		if (tags != null) {
			String tag = Preconditions.firstKnown(tags, page::answersTo);
			return "*".equals(tag) ? version.entityTag() : tag;
		}
		String date = asked.getHeader("If-Modified-Since");
		return (date != null && Preconditions.isUnmodifiedSince(date, page.modified())) ? version.entityTag() : null;
	}

	/** How often pages came from there. */
	double count(Copy.Origin origin) {
		return this.counts[origin.ordinal()].doubleValue();
	}

	/** How often pages were handed out without a thread being woken. */
	double atOnce() {
		return this.atOnce.doubleValue();
	}

	/** Bytes of pages written. */
	double bytes() {
		return this.bytes.doubleValue();
	}

}
