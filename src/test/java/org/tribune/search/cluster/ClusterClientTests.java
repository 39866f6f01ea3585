package org.tribune.search.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ClusterClientTests {

	private final JsonMapper json = new JsonMapper();

	private final Deque<String> answers = new ArrayDeque<>();

	private final List<String> asked = new ArrayList<>();

	private HttpServer server;

	private ClusterClient client;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			this.asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + exchange.getRequestURI() + " "
					+ new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			String answer = this.answers.poll();
			byte[] body = answer.substring(4).getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		this.server.start();
		URI address = URI.create("http://localhost:" + this.server.getAddress().getPort() + "/");
		this.client = new ClusterClient(
				new ClusterProperties(List.of(URI.create("http://localhost:1"), address), "ada", "secret", "tribune"),
				this.json);
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.stop(0);
	}

	@Test
	void nodeThatDoesNotAnswerIsPassedOverForTheNext() throws IOException {
		this.answers.add("200 {\"count\":7}");

		assertThat(this.client.get("/x/_count").path("count").asInt()).isEqualTo(7);
		assertThat(this.asked).containsExactly("Basic YWRhOnNlY3JldA== /x/_count ");
	}

	@Test
	void whatIsNoAnswerOfAClusterIsToldApart() {
		this.answers.add("200 <html>");
		this.answers.add("404 {}");

		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.client.get("/"))
			.withMessageContaining("no answer of a search cluster");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.client.get("/"))
			.satisfies((refusal) -> assertThat(refusal.isMissing()).isTrue());
	}

	@Test
	void overloadedClusterIsAskedAgain() throws IOException {
		this.answers.add("429 {}");
		this.answers.add("200 {\"errors\":false}");
		Bulk bulk = new Bulk(this.client, "x-writing", 3);
		bulk.add(12, Map.of("year", "2026"));
		bulk.add(13, null);
		bulk.send();

		assertThat(this.asked).hasSize(2).allSatisfy((asked) -> assertThat(asked).endsWith("""
				/x-writing/_bulk?require_alias=true {"index":{"_id":"12","version":3,"version_type":"external_gte"}}
				{"year":"2026"}
				{"delete":{"_id":"13","version":3,"version_type":"external_gte"}}
				"""));
	}

	@Test
	void articleThatIsRefusedIsToldOf() throws IOException {
		this.answers
			.add("""
					200 {"errors":true,"items":[{"delete":{"status":404}},{"index":{"status":400,"error":{"type":"odd"}}}]}""");
		Bulk bulk = new Bulk(this.client, "x-writing", 3);
		bulk.add(12, Map.of());

		assertThatExceptionOfType(Refusal.class).isThrownBy(bulk::send).withMessage("HTTP 400: {\"type\":\"odd\"}");
	}

	@Test
	void constantsAreWeighedAsTheClusterWeighsWords() {
		assertThat(Dialect.of(this.json.readTree("""
				{"version":{"distribution":"opensearch","number":"3.8.0"}}""")).constant()).isOne();
		assertThat(Dialect.of(this.json.readTree("""
				{"version":{"distribution":"opensearch","number":"2.19.6"}}""")).constant()).isEqualTo(2.2f);
		assertThat(Dialect.of(this.json.readTree("""
				{"version":{"number":"9.1.0"}}""")).constant()).isEqualTo(2.2f);
	}

	@Test
	void settingsThatCannotBeUsedAreRefusedInPlainWords() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new ClusterProperties(List.of(URI.create("http://localhost:9200")), null, null, "*"))
			.withMessageContaining("tribune.search.cluster.prefix");
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new ClusterProperties(List.of(URI.create("localhost:9200")), null, null, "tribune"))
			.withMessageContaining("tribune.search.cluster.addresses");
	}

}
