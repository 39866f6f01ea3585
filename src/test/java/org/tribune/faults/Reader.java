package org.tribune.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;

/**
 * Somebody who asks a node for pages.
 */
class Reader {

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private final HttpClient client;

	private final Node node;

	Reader(Node node) {
		this(node,
				HttpClient.newBuilder()
					.version(HttpClient.Version.HTTP_1_1)
					.connectTimeout(Duration.ofSeconds(2))
					.cookieHandler(new CookieManager())
					.build());
	}

	Reader(Node node, HttpClient client) {
		this.node = node;
		this.client = client;
	}

	Answer get(String path) {
		return ask(HttpRequest.newBuilder(URI.create(this.node.address(path))));
	}

	/** Waits until the page is kept at this node. */
	void warm(String path) {
		Awaitility.await().atMost(LONGEST).until(() -> get(path).header("Cache-Status").contains("hit"));
	}

	/** Waits until the node knows that it has no database. */
	void awaitStale(String path) {
		Awaitility.await().atMost(LONGEST).until(() -> get(path).isStale());
	}

	HttpClient client() {
		return this.client;
	}

	Node node() {
		return this.node;
	}

	/** Status 0 where nobody answers. */
	Answer ask(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.client.send(request.timeout(PATIENCE).build(),
					HttpResponse.BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.body(),
					(name) -> response.headers().firstValue(name).orElse(""));
		}
		catch (IOException ex) {
			return new Answer(0, String.valueOf(ex), (name) -> "");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Answer(0, "interrupted", (name) -> "");
		}
	}

	/**
	 * What came back.
	 *
	 * @param status 0 for nothing
	 */
	record Answer(int status, String body, Headers headers) {

		String header(String name) {
			return this.headers.value(name);
		}

		/** Whether the page is a kept one because there is no database. */
		boolean isStale() {
			return this.status == 200 && !header("X-Tribune-Stale").isEmpty();
		}

		/** Whether it says when to come back. */
		boolean asksToComeBack() {
			return this.status == 503 && header("Retry-After").matches("\\d+");
		}

		Optional<Long> number(String name) {
			Matcher found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(this.body);
			return found.find() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
		}

		String text(String name) {
			Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(this.body);
			return found.find() ? found.group(1) : "";
		}

	}

	/** The headers of an answer. */
	@FunctionalInterface
	interface Headers {

		String value(String name);

	}

}
