package org.tribune.pagecache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.ServletConnection;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Adapter;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.OutputBuffer;
import org.apache.juli.logging.Log;
import org.apache.juli.logging.LogFactory;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketWrapperBase;

import org.tribune.pagecache.PrintedPage.Header;

/**
 * One request to the site without a socket: Tomcat's own request and response, of which
 * the bytes are kept. Filters, controllers and error pages see what they always see.
 */
final class PressRun extends AbstractProcessor {

	private static final Log log = LogFactory.getLog(PressRun.class);

	private static final byte[] HOST = "Host".getBytes(StandardCharsets.ISO_8859_1);

	private final Exchange exchange = new Exchange();

	private final ByteArrayOutputStream body = new ByteArrayOutputStream(64 * 1024);

	PressRun(Adapter adapter, String target, URI site) {
		super(adapter);
		int question = target.indexOf('?');
		byte[] path = bytes((question >= 0) ? target.substring(0, question) : target);
		this.request.setMethod("GET");
		this.request.protocol().setString("HTTP/1.1");
		this.request.scheme().setString(site.getScheme());
		this.request.serverName().setString(site.getHost());
		this.request
			.setServerPort((site.getPort() >= 0) ? site.getPort() : site.getScheme().equals("https") ? 443 : 80);
		this.request.remoteAddr().setString("127.0.0.1");
		this.request.remoteHost().setString("127.0.0.1");
		this.request.requestURI().setBytes(path, 0, path.length);
		if (question >= 0) {
			byte[] query = bytes(target.substring(question + 1));
			this.request.queryString().setBytes(query, 0, query.length);
		}
		byte[] host = bytes(site.getAuthority());
		this.request.getMimeHeaders().addValue(HOST, 0, HOST.length).setBytes(host, 0, host.length);
		this.request.setStartTimeNanos(System.nanoTime());
		this.request.setInputBuffer(this.exchange);
		this.response.setOutputBuffer(this.exchange);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/**
	 * Has the site answer.
	 * @throws Exception when it does not
	 */
	void run() throws Exception {
		getAdapter().service(this.request, this.response);
		if (isAsync()) {
			throw new IllegalStateException("Pages that are made asynchronously cannot be kept");
		}
	}

	int status() {
		return this.response.getStatus();
	}

	byte[] body() {
		return this.body.toByteArray();
	}

	List<Header> headers() {
		List<Header> all = new ArrayList<>();
		if (this.response.getContentType() != null) {
			all.add(new Header("Content-Type", this.response.getContentType()));
		}
		if (this.response.getContentLanguage() != null) {
			all.add(new Header("Content-Language", this.response.getContentLanguage()));
		}
		MimeHeaders headers = this.response.getMimeHeaders();
		for (int index = 0; index < headers.size(); index++) {
			MessageBytes value = headers.getValue(index);
			all.add(new Header(headers.getName(index).toString(), value.toString()));
		}
		return all;
	}

	@Override
	protected void prepareResponse() {
		this.response.setCommitted(true);
	}

	@Override
	protected void finishResponse() {
		if (!this.response.isCommitted()) {
			prepareResponse();
		}
	}

	@Override
	protected void flush() {
		finishResponse();
	}

	@Override
	protected void ack(ContinueResponseTiming timing) {
		// Nobody waits for it.
	}

	@Override
	protected void earlyHints() {
		// Nobody reads them.
	}

	@Override
	protected int available(boolean read) {
		return 0;
	}

	@Override
	protected void setRequestBody(ByteChunk body) {
		throw new UnsupportedOperationException();
	}

	@Override
	protected void setSwallowResponse() {
		// There is nothing to swallow.
	}

	@Override
	protected void disableSwallowRequest() {
		// There is no body.
	}

	@Override
	protected boolean isRequestBodyFullyRead() {
		return true;
	}

	@Override
	protected void registerReadInterest() {
		throw new UnsupportedOperationException();
	}

	@Override
	protected boolean isReadyForWrite() {
		return true;
	}

	@Override
	protected boolean isTrailerFieldsReady() {
		return true;
	}

	@Override
	protected boolean flushBufferedWrite() {
		return false;
	}

	@Override
	protected SocketState dispatchEndRequest() {
		return SocketState.CLOSED;
	}

	@Override
	protected SocketState service(SocketWrapperBase<?> socket) {
		throw new UnsupportedOperationException();
	}

	@Override
	protected Log getLog() {
		return log;
	}

	@Override
	public void pause() {
		// There is nothing to pause.
	}

	@Override
	protected ServletConnection getServletConnection() {
		throw new UnsupportedOperationException();
	}

	private final class Exchange implements OutputBuffer, InputBuffer {

		@Override
		public int doWrite(ByteBuffer chunk) throws IOException {
			if (!PressRun.this.response.isCommitted()) {
				prepareResponse();
			}
			int length = chunk.remaining();
			byte[] bytes = new byte[length];
			chunk.get(bytes);
			PressRun.this.body.write(bytes);
			return length;
		}

		@Override
		public long getBytesWritten() {
			return PressRun.this.body.size();
		}

		@Override
		public int doRead(ApplicationBufferHandler handler) {
			return -1;
		}

		@Override
		public int available() {
			return 0;
		}

	}

}
