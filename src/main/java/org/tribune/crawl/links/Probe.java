package org.tribune.crawl.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;

import org.tribune.crawl.links.Answer.Problem;
import org.tribune.crawl.links.PublicNames.Names;

/**
 * Asks another site whether something is at an address. No body is ever read; redirects
 * are followed one by one, each as carefully as the first address.
 */
final class Probe implements AutoCloseable {

	private static final int HOPS = 5;

	/** What a site that does not know HEAD says to it, and what is asked again by GET. */
	private static final int DOUBTFUL = 400;

	private final CloseableHttpClient http;

	private final Duration patience;

	private final Duration pause;

	private final Clock clock;

	/**
	 * Asks on the internet.
	 * @param site address of this site, which the other one is told
	 */
	Probe(LinkProperties properties, URI site, Clock clock) {
		this(properties, site, clock, InetAddress::getAllByName, PublicClient::socket,
				DefaultClientTlsStrategy.createDefault());
	}

	Probe(LinkProperties properties, URI site, Clock clock, Names names, DetachedSocketFactory sockets,
			TlsSocketStrategy tls) {
		this.patience = properties.patience();
		this.pause = properties.pause();
		this.clock = clock;
		this.http = PublicClient.of("Mozilla/5.0 (compatible; TribuneLinkCheck/1.0; +" + site + ")", this.patience,
				new PublicNames(names), sockets, tls);
	}

	/**
	 * Asks for an address.
	 * @param mayAsk whether a host to which a redirect leads may be asked now
	 */
	Answer ask(String address, Predicate<String> mayAsk) {
		URI at = uri(address);
		String ended = "";
		for (int hop = 0; hop <= HOPS; hop++) {
			if (at == null || !Askable.is(at)) {
				return Answer.none(Problem.UNASKABLE, ended);
			}
			try {
				Reply reply = look(at);
				URI next = reply.redirects() ? resolve(at, reply.location()) : null;
				if (!reply.redirects()) {
					return Answer.of(reply.status(), ended, reply.pause());
				}
				if (next != null && !Askable.host(next).equals(Askable.host(at)) && Askable.is(next)
						&& !mayAsk.test(Askable.host(next))) {
					return Answer.none(Problem.BUSY, ended);
				}
				at = next;
				ended = (at != null) ? at.toString() : reply.location();
			}
			catch (IOException | IllegalStateException ex) {
				return Answer.none(problem(ex), ended);
			}
		}
		return Answer.none(Problem.LOOP, ended);
	}

	private Reply look(URI at) throws IOException {
		Reply head = send(new HttpHead(at));
		if (head.status() < DOUBTFUL || head.status() == 429) {
			return head;
		}
		LockSupport.parkNanos(Math.min(this.pause.toNanos(), 5_000_000_000L));
		return send(new HttpGet(at));
	}

	/** Waits for the beginning of the answer and hangs up. */
	private Reply send(HttpUriRequestBase request) throws IOException {
		request.setHeader("Accept", "*/*");
		Thread watch = Thread.ofVirtual().start(() -> hangUpAfter(request));
		try {
			ClassicHttpResponse response = this.http.executeOpen(null, request, null);
			Reply reply = new Reply(response.getCode(), value(response, "Location"),
					RetryAfter.of(value(response, "Retry-After"), this.clock.instant()));
			hangUp(request, response);
			return reply;
		}
		finally {
			watch.interrupt();
		}
	}

	private void hangUpAfter(HttpUriRequestBase request) {
		try {
			Thread.sleep(this.patience);
			request.cancel();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** The connection goes first: closing the answer would read it to its end. */
	private static void hangUp(HttpUriRequestBase request, ClassicHttpResponse response) {
		request.cancel();
		try {
			response.close();
		}
		catch (IOException ex) {
			// It is gone already.
		}
	}

	private static String value(ClassicHttpResponse response, String name) {
		Header header = response.getFirstHeader(name);
		return (header != null && header.getValue() != null) ? header.getValue().strip() : "";
	}

	private static @Nullable URI resolve(URI at, String location) {
		URI there = uri(location);
		return (there != null) ? uri(at.resolve(there).toString()) : null;
	}

	private static @Nullable URI uri(String address) {
		return Address.parse(address);
	}

	private static Problem problem(Exception ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			switch (cause) {
				case NotPublic known -> {
					return Problem.PRIVATE;
				}
				case UnknownHostException known -> {
					return Problem.HOST;
				}
				case SSLException known -> {
					return Problem.TLS;
				}
				case java.net.SocketTimeoutException known -> {
					return Problem.SILENCE;
				}
				case java.net.ConnectException known -> {
					return Problem.CLOSED;
				}
				case org.apache.hc.core5.http.HttpException known -> {
					return Problem.GARBLED;
				}
				default -> {
				}
			}
		}
		return (ex instanceof java.net.SocketException || ex instanceof java.io.InterruptedIOException)
				? Problem.SILENCE : Problem.GARBLED;
	}

	@Override
	public void close() throws IOException {
		this.http.close();
	}

	/** The beginning of an answer. */
	private record Reply(int status, String location, Duration pause) {

		boolean redirects() {
			return this.status >= 301 && this.status <= 308 && this.status != 304 && !this.location.isEmpty();
		}

	}

}
