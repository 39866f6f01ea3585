package org.tribune.search.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes articles into an index of the cluster, a few megabytes at a time. Each carries
 * the term of the lease as its version: what a process sends whose term is over is
 * refused.
 */
final class Bulk {

	/** A request is sent when it has grown to this many bytes. */
	private static final int FULL = 4_000_000;

	private static final int TRIES = 5;

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final ClusterClient client;

	private final String path;

	private final long term;

	private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

	/**
	 * Into an index.
	 * @param alias by which it alone is known: an index that was removed is not made
	 * again by writing to it
	 */
	Bulk(ClusterClient client, String alias, long term) {
		this.client = client;
		this.path = "/" + alias + "/_bulk?require_alias=true";
		this.term = term;
	}

	/**
	 * Adds an article.
	 * @param document null to remove it
	 */
	void add(long id, @Nullable Map<String, Object> document) throws IOException {
		Map<String, Object> about = new LinkedHashMap<>();
		about.put("_id", Long.toString(id));
		about.put("version", this.term);
		about.put("version_type", "external_gte");
		line(Map.of((document != null) ? "index" : "delete", about));
		if (document != null) {
			line(document);
		}
		if (this.lines.size() > FULL) {
			send();
		}
	}

	private void line(Map<String, Object> object) throws IOException {
		this.lines.write(this.client.write(object));
		this.lines.write('\n');
	}

	/**
	 * Sends what has been added. An overloaded cluster is asked again.
	 */
	void send() throws IOException {
		if (this.lines.size() == 0) {
			return;
		}
		byte[] body = this.lines.toByteArray();
		this.lines.reset();
		for (int number = 1; true; number++) {
			try {
				check(this.client.bulk(this.path, body));
				return;
			}
			catch (Refusal ex) {
				if (!ex.mayPass() || number == TRIES) {
					throw ex;
				}
				pause(PAUSE.multipliedBy(number));
			}
		}
	}

	private static void check(JsonNode answer) throws Refusal {
		if (!answer.path("errors").asBoolean()) {
			return;
		}
		for (JsonNode item : answer.path("items")) {
			for (JsonNode result : item) {
				if (!result.path("error").isMissingNode()) {
					throw new Refusal(result.path("status").asInt(), result.path("error").toString());
				}
			}
		}
	}

	private static void pause(Duration pause) throws IOException {
		try {
			Thread.sleep(pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
	}

}
