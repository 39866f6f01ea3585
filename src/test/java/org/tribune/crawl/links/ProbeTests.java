package org.tribune.crawl.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tribune.crawl.links.Answer.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks a server of this test's own that stands for the whole internet: sockets note where
 * they are sent and go there instead.
 */
class ProbeTests {

	private static final String PUBLIC = "93.184.216.34";

	private final Map<String, Deque<String>> names = new HashMap<>();

	private final List<String> connected = Collections.synchronizedList(new ArrayList<>());

	private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

	private HttpServer internet;

	private Probe probe;

	@BeforeEach
	void start() throws IOException {
		this.internet = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.internet.createContext("/", this::answer);
		this.internet.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
		this.internet.start();
		this.probe = new Probe(new LinkProperties(true, Duration.ZERO, Duration.ofSeconds(1), 1),
				URI.create("https://estrade.example.org"), Clock.systemUTC(), this::resolve,
				(proxy) -> new DivertedSocket(this.internet.getAddress(), this.connected),
				DefaultClientTlsStrategy.createDefault());
	}

	@AfterEach
	void stop() throws IOException {
		this.probe.close();
		this.internet.stop(0);
	}

	private InetAddress[] resolve(String host) throws UnknownHostException {
		Deque<String> answers = this.names.get(host);
		if (answers == null) {
			return new InetAddress[] { InetAddress
				.ofLiteral(host.matches("[0-9.]+|\\[.*]|.*:.*") ? host.replaceAll("[\\[\\]]", "") : PUBLIC) };
		}
		String next = (answers.size() > 1) ? answers.removeFirst() : answers.getFirst();
		if (next.isEmpty()) {
			throw new UnknownHostException(host);
		}
		return List.of(next.split(",")).stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
	}

	private void name(String host, String... answers) {
		this.names.put(host, new ArrayDeque<>(List.of(answers)));
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		this.heard.add(exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("Host") + path + " "
				+ exchange.getRequestHeaders().getFirst("User-Agent"));
		boolean head = exchange.getRequestMethod().equals("HEAD");
		if (path.startsWith("/to/")) {
			exchange.getResponseHeaders().set("Location", path.substring(4).replace(";", "://"));
			exchange.sendResponseHeaders(302, -1);
		}
		else if (path.equals("/endless")) {
			exchange.getResponseHeaders().set("Location", "/endless");
			exchange.sendResponseHeaders(301, -1);
		}
		else if (path.equals("/later")) {
			exchange.getResponseHeaders().set("Retry-After", "120");
			exchange.sendResponseHeaders(429, -1);
		}
		else if (path.equals("/no-head")) {
			exchange.sendResponseHeaders(head ? 405 : 200, head ? -1 : 0);
			flood(exchange, head);
		}
		else if (path.equals("/silent")) {
			this.heard.add("silent");
			return;
		}
		else {
			exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
		}
		exchange.close();
	}

	/** More than anybody wants to read: whoever does not hang up is here for ever. */
	private static void flood(HttpExchange exchange, boolean head) throws IOException {
		byte[] water = new byte[64 * 1024];
		while (!head) {
			exchange.getResponseBody().write(water);
		}
	}

	private Answer ask(String address) {
		return this.probe.ask(address, (host) -> true);
	}

	@Test
	void connectsToTheVeryAddressThatWasChecked() {
		name("rebinding.example.org", PUBLIC, "127.0.0.1");
		assertThat(ask("http://rebinding.example.org/200").status()).isEqualTo(200);
		assertThat(this.connected).containsExactly(PUBLIC + ":80");

		assertThat(ask("http://rebinding.example.org/200").problem()).isEqualTo(Problem.PRIVATE);
		assertThat(this.connected).hasSize(1);
	}

	@Test
	void oneAddressThatIsNotPublicIsEnoughToRefuseAName() {
		name("both.example.org", PUBLIC + ",10.0.0.1");
		assertThat(ask("http://both.example.org/200").problem()).isEqualTo(Problem.PRIVATE);
		assertThat(this.connected).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1/200", "http://169.254.169.254/latest/meta-data/", "http://[::1]/200",
			"http://[::ffff:127.0.0.1]/200", "http://[fd00:ec2::254]/200", "http://10.0.0.1/200",
			"http://[64:ff9b::7f00:1]/200", "http://[2002:7f00:1::]/200", "https://192.168.1.1/200" })
	void privateAddressesAreNotAsked(String address) {
		assertThat(ask(address).problem()).isEqualTo(Problem.PRIVATE);
		assertThat(this.connected).isEmpty();
		assertThat(this.heard).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http;169.254.169.254/x", "http;127.0.0.1/x", "http;[::1]/x", "http;inside.example.org/x",
			"http;localhost/x", "http;example.org:22/x", "file;/etc/passwd", "http;a:b@example.org/x",
			"http;2130706433/x", "gopher;example.org/x" })
	void redirectsToWhatMustNotBeAskedAreNotFollowed(String target) {
		name("inside.example.org", "10.1.2.3");
		Answer answer = ask("http://example.org/to/" + target.replace("[", "%5B").replace("]", "%5D"));
		assertThat(answer.status()).isNull();
		assertThat(answer.problem()).isIn(Problem.PRIVATE, Problem.UNASKABLE);
		assertThat(answer.leadsTo()).isNotEmpty();
		assertThat(this.connected).containsExactly(PUBLIC + ":80");
	}

	@Test
	void redirectsAreFollowedAndEndSomewhere() {
		name("there.example.org", "93.184.216.35");
		Answer answer = ask("http://example.org/to/http;there.example.org/404");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.leadsTo()).isEqualTo("http://there.example.org/404");
		assertThat(this.connected).containsExactly(PUBLIC + ":80", "93.184.216.35:80", "93.184.216.35:80");
		assertThat(ask("http://example.org/endless").problem()).isEqualTo(Problem.LOOP);
		assertThat(this.heard).filteredOn((line) -> line.contains("/endless")).hasSize(6);
	}

	@Test
	void aHostThatIsBeingAskedIsLeftInPeace() {
		Answer answer = this.probe.ask("http://example.org/to/http;busy.example.org/200",
				(host) -> !host.equals("busy.example.org"));
		assertThat(answer.problem()).isEqualTo(Problem.BUSY);
		assertThat(this.heard).hasSize(1);
	}

	@Test
	void whoDoesNotKnowHeadIsAskedAgainAndNothingIsReadToItsEnd() {
		assertThat(ask("http://example.org/no-head").status()).isEqualTo(200);
		assertThat(this.heard).extracting((line) -> line.split("/")[0])
			.containsExactly("HEAD example.org", "GET example.org");
		assertThat(this.heard).allMatch((line) -> line.endsWith("+https://estrade.example.org)"));
	}

	@Test
	void whoSaysLaterIsNotAskedTwice() {
		Answer answer = ask("http://example.org/later");
		assertThat(answer.status()).isEqualTo(429);
		assertThat(answer.pause()).isEqualTo(Duration.ofSeconds(120));
		assertThat(this.heard).hasSize(1);
	}

	@Test
	void silenceHasAnEndAndNobodyIsNobody() {
		name("nobody.example.org", "");
		assertThat(ask("http://nobody.example.org/").problem()).isEqualTo(Problem.HOST);
		assertThat(ask("http://example.org/silent").problem()).isEqualTo(Problem.SILENCE);
	}

	@Test
	void connectionsThatAreNotSafeAreNone() {
		assertThat(ask("https://example.org/200").problem()).isIn(Problem.TLS, Problem.SILENCE, Problem.GARBLED);
		assertThat(this.connected).containsOnly(PUBLIC + ":443");
		assertThat(this.heard).isEmpty();
	}

}
