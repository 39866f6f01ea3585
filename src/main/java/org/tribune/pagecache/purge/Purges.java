package org.tribune.pagecache.purge;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one CDN what it is to forget, away from whoever caused it. Requests that fail are
 * sent again, later each time, and given up after some minutes.
 */
final class Purges implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Purges.class);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** Doubled eight times: some four minutes in all. */
	private static final int TRIES = 9;

	private final Purge cdn;

	private final Duration pause;

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

	private final ScheduledExecutorService worker = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("purges").factory());

	private final Set<String> waiting = new LinkedHashSet<>();

	/**
	 * Sends to a CDN.
	 * @param pause before the second try
	 */
	Purges(Purge cdn, Duration pause) {
		this.cdn = cdn;
		this.pause = pause;
	}

	/**
	 * Has pages forgotten, soon.
	 */
	void forget(Collection<String> tags) {
		boolean first;
		synchronized (this.waiting) {
			first = this.waiting.isEmpty();
			this.waiting.addAll(tags);
		}
		if (first) {
			this.worker.execute(this::send);
		}
	}

	private void send() {
		List<String> tags;
		synchronized (this.waiting) {
			tags = new ArrayList<>(this.waiting);
			this.waiting.clear();
		}
		for (int start = 0; start < tags.size(); start += this.cdn.mostTags()) {
			List<String> part = tags.subList(start, Math.min(tags.size(), start + this.cdn.mostTags()));
			send(this.cdn.request(part), 1);
		}
	}

	private void send(HttpRequest request, int attempt) {
		String fault;
		try {
			HttpResponse<Void> answer = this.client.send(
					HttpRequest.newBuilder(request, (name, value) -> true).timeout(PATIENCE).build(),
					BodyHandlers.discarding());
			if (answer.statusCode() < 300) {
				return;
			}
			fault = "status " + answer.statusCode();
		}
		catch (IOException ex) {
			fault = ex.toString();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return;
		}
		if (attempt < TRIES) {
			logger.debug("{} did not take a purge: {}", this.cdn.name(), fault);
			this.worker.schedule(() -> send(request, attempt + 1), this.pause.toMillis() << (attempt - 1),
					TimeUnit.MILLISECONDS);
		}
		else {
			logger.warn("{} did not take a purge and may show old pages: {}", this.cdn.name(), fault);
		}
	}

	@Override
	public void close() {
		this.worker.shutdownNow();
		this.client.shutdownNow();
	}

}
