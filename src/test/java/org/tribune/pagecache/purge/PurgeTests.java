package org.tribune.pagecache.purge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What CDNs are sent, against a server that stands for them.
 */
@Timeout(30)
class PurgeTests {

	private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();

	private final AtomicInteger refusals = new AtomicInteger();

	private HttpServer cdn;

	private URI address;

	@BeforeEach
	void start() throws IOException {
		this.cdn = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
		this.cdn.createContext("/", this::answer);
		this.cdn.start();
		this.address = URI.create("http://127.0.0.1:" + this.cdn.getAddress().getPort());
	}

	@AfterEach
	void stop() {
		this.cdn.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		boolean refused = this.refusals.getAndDecrement() > 0;
		exchange.sendResponseHeaders(refused ? 503 : 200, -1);
		exchange.close();
		this.asked.add(new Asked(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
				exchange.getRequestHeaders(), body));
	}

	private Asked sent(Purge purge, String... tags) throws InterruptedException {
		try (Purges purges = new Purges(purge, Duration.ofMillis(1))) {
			purges.forget(List.of(tags));
			return next();
		}
	}

	private Asked next() throws InterruptedException {
		Asked next = this.asked.poll(20, TimeUnit.SECONDS);
		if (next == null) {
			throw new AssertionError("The CDN was not asked");
		}
		return next;
	}

	@Test
	void fastlyIsGivenSurrogateKeys() throws InterruptedException {
		Asked asked = sent(new FastlyPurge(new PurgeProperties.Fastly("S1", "secret", this.address)), "article:1",
				"latest");
		assertThat(asked.method()).isEqualTo("POST");
		assertThat(asked.path()).isEqualTo("/service/S1/purge");
		assertThat(asked.headers().getFirst("Fastly-Key")).isEqualTo("secret");
		assertThat(asked.headers().getFirst("Fastly-Soft-Purge")).isEqualTo("1");
		assertThat(asked.headers().getFirst("Surrogate-Key")).isEqualTo("article:1 latest");
	}

	@Test
	void cloudflareIsGivenTagsThirtyAtATime() throws InterruptedException {
		CloudflarePurge cloudflare = new CloudflarePurge(
				new PurgeProperties.Cloudflare("zone1", "secret", this.address));
		Asked asked = sent(cloudflare, "article:1", "latest");
		assertThat(asked.method()).isEqualTo("POST");
		assertThat(asked.path()).isEqualTo("/zones/zone1/purge_cache");
		assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer secret");
		assertThat(asked.body()).isEqualTo("{\"tags\":[\"article:1\",\"latest\"]}");
		try (Purges purges = new Purges(cloudflare, Duration.ofMillis(1))) {
			purges.forget(IntStream.range(0, 70).mapToObj((number) -> "article:" + number).toList());
			List<Asked> all = List.of(next(), next(), next());
			assertThat(all).extracting((one) -> one.body().split(",").length).containsExactly(30, 30, 10);
		}
	}

	@Test
	void varnishIsGivenKeysWithItsOwnMethod() throws InterruptedException {
		Asked asked = sent(new VarnishPurge(new PurgeProperties.Varnish(this.address)), "article:1", "in:2");
		assertThat(asked.method()).isEqualTo("PURGE");
		assertThat(asked.headers().getFirst("xkey")).isEqualTo("article:1 in:2");
	}

	@Test
	void refusedPurgeIsSentAgain() throws InterruptedException {
		this.refusals.set(2);
		try (Purges purges = new Purges(new VarnishPurge(new PurgeProperties.Varnish(this.address)),
				Duration.ofMillis(1))) {
			purges.forget(List.of("article:1"));
			assertThat(List.of(next(), next(), next())).extracting((one) -> one.headers().getFirst("xkey"))
				.containsOnly("article:1");
		}
	}

	/**
	 * A request as it arrived.
	 */
	private record Asked(String method, String path, Headers headers, String body) {
	}

}
