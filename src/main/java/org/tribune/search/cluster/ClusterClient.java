package org.tribune.search.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to the cluster, in the part of the REST interface that OpenSearch and
 * Elasticsearch have in common. A node that does not answer is passed over for the next.
 */
@Component
@ConditionalOnProperty(name = "tribune.search.backend", havingValue = "cluster")
@EnableConfigurationProperties(ClusterProperties.class)
class ClusterClient {

	/** For everything but a reader's question. */
	static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration CONNECTING = Duration.ofSeconds(1);

	private static final String JSON = "application/json";

	private static final String LINES = "application/x-ndjson";

	private static final int FAILED = 400;

	private final HttpClient http = HttpClient.newBuilder()
		.connectTimeout(CONNECTING)
		.version(Version.HTTP_1_1)
		.followRedirects(Redirect.NEVER)
		.build();

	private final List<URI> addresses;

	private final @Nullable String authorization;

	private final JsonMapper json;

	/** The place of the node that answered last. */
	private volatile int place;

	private volatile @Nullable Dialect dialect;

	ClusterClient(ClusterProperties properties, JsonMapper json) {
		this.addresses = properties.addresses();
		this.json = json;
		String user = properties.username();
		String secret = user + ":" + ((properties.password() != null) ? properties.password() : "");
		this.authorization = (user != null)
				? "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)) : null;
	}

	/** What it understands; asked once. */
	Dialect dialect() throws IOException {
		Dialect known = this.dialect;
		if (known == null) {
			known = Dialect.of(get("/"));
			this.dialect = known;
		}
		return known;
	}

	JsonNode get(String path) throws IOException {
		return send("GET", path, JSON, null, PATIENCE);
	}

	JsonNode delete(String path) throws IOException {
		return send("DELETE", path, JSON, null, PATIENCE);
	}

	JsonNode put(String path, Object body) throws IOException {
		return send("PUT", path, JSON, write(body), PATIENCE);
	}

	JsonNode post(String path, @Nullable Object body, Duration patience) throws IOException {
		return send("POST", path, JSON, (body != null) ? write(body) : null, patience);
	}

	JsonNode bulk(String path, byte[] lines) throws IOException {
		return send("POST", path, LINES, lines, PATIENCE);
	}

	byte[] write(Object body) {
		return this.json.writeValueAsBytes(body);
	}

	/**
	 * Asks.
	 * @throws Refusal when the answer is not 2xx
	 * @throws IOException when nobody answers
	 */
	private JsonNode send(String method, String path, String type, byte @Nullable [] body, Duration patience)
			throws IOException {
		IOException silence = new IOException("no address");
		int first = this.place;
		for (int number = 0; number < this.addresses.size(); number++) {
			int which = (first + number) % this.addresses.size();
			try {
				HttpResponse<byte[]> answer = this.http.send(
						request(this.addresses.get(which), method, path, type, body, patience),
						BodyHandlers.ofByteArray());
				this.place = which;
				return read(answer);
			}
			catch (Refusal ex) {
				throw ex;
			}
			catch (IOException ex) {
				silence = ex;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IOException("interrupted", ex);
			}
		}
		throw new IOException("no node of the search cluster answers (" + silence + ")", silence);
	}

	private HttpRequest request(URI address, String method, String path, String type, byte @Nullable [] body,
			Duration patience) {
		String base = address.toString().replaceAll("/+$", "");
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
			.timeout(patience)
			.header("Accept", JSON)
			.method(method, (body != null) ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody());
		if (body != null) {
			request.header("Content-Type", type);
		}
		String secret = this.authorization;
		if (secret != null) {
			request.header("Authorization", secret);
		}
		return request.build();
	}

	private JsonNode read(HttpResponse<byte[]> answer) throws IOException {
		if (answer.statusCode() >= FAILED) {
			throw new Refusal(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
		}
		try {
			return this.json.readTree(answer.body());
		}
		catch (JacksonException ex) {
			throw new IOException("no answer of a search cluster", ex);
		}
	}

	@PreDestroy
	void close() {
		this.http.shutdownNow();
	}

}
