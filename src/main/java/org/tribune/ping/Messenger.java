package org.tribune.ping;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.tribune.distribution.DistributionSettings;
import org.tribune.ping.PingQueue.Ping;
import org.tribune.site.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to the other side.
 *
 * @see <a href="https://www.indexnow.org/documentation">IndexNow</a>
 * @see <a href="https://www.w3.org/TR/websub/">WebSub; that publishers say {@code
 * hub.mode=publish} is custom, as its hubs want it</a>
 */
@Component
class Messenger {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final HttpClient http = HttpClient.newBuilder()
		.connectTimeout(Duration.ofSeconds(5))
		.followRedirects(Redirect.NEVER)
		.build();

	private final PingProperties properties;

	private final SiteProperties site;

	private final JsonMapper json;

	Messenger(PingProperties properties, SiteProperties site, JsonMapper json) {
		this.properties = properties;
		this.site = site;
		this.json = json;
	}

	/**
	 * Tells; what goes wrong is an answer too.
	 */
	Answer tell(PingKind kind, List<Ping> pings, DistributionSettings settings) {
		List<String> addresses = pings.stream().map((ping) -> this.site.absolute(ping.path())).distinct().toList();
		try {
			HttpRequest request = (kind == PingKind.INDEX_NOW) ? indexNow(addresses, settings.indexNowKey())
					: webSub(addresses, settings.webSubHub());
			HttpResponse<Void> response = this.http.send(request, BodyHandlers.discarding());
			return Answer.of(response.statusCode(), response.headers().firstValue("Retry-After").orElse(""));
		}
		catch (IOException | IllegalArgumentException ex) {
			return Answer.silence(ex.getClass().getSimpleName());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Answer.silence("interrupted");
		}
	}

	private HttpRequest indexNow(List<String> addresses, String key) {
		String body = this.json.writeValueAsString(Map.of("host", this.site.baseUrl().getAuthority(), "key", key,
				"keyLocation", this.site.absolute("/" + key + ".txt"), "urlList", addresses));
		return request(this.properties.indexNowEndpoint(), "application/json; charset=utf-8", body);
	}

	private static HttpRequest webSub(List<String> addresses, String hub) {
		String body = addresses.stream()
			.map((address) -> "hub.url=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "hub.mode=publish&", ""));
		return request(URI.create(hub), "application/x-www-form-urlencoded", body);
	}

	private static HttpRequest request(URI where, String type, String body) {
		return HttpRequest.newBuilder(where)
			.timeout(PATIENCE)
			.header("Content-Type", type)
			.header("User-Agent", "Tribune")
			.POST(BodyPublishers.ofString(body))
			.build();
	}

	/**
	 * What came back.
	 *
	 * @param outcome what it means for what was told
	 * @param words for administrators
	 * @param pause the other side wants; zero for none
	 */
	record Answer(Outcome outcome, String words, Duration pause) {

		static Answer of(int status, String retryAfter) {
			String words = String.valueOf(status);
			if (status >= 200 && status < 300) {
				return new Answer(Outcome.DELIVERED, words, Duration.ZERO);
			}
			boolean later = status == 429 || status == 408 || status >= 500;
			return new Answer(later ? Outcome.FAILED : Outcome.REFUSED, words,
					later ? pause(retryAfter) : Duration.ZERO);
		}

		static Answer silence(String words) {
			return new Answer(Outcome.FAILED, words, Duration.ZERO);
		}

		/** In seconds, at most a day; a date is taken for none. */
		private static Duration pause(String retryAfter) {
			return retryAfter.matches("\\d{1,8}")
					? Duration.ofSeconds(Math.min(Long.parseLong(retryAfter), Duration.ofDays(1).toSeconds()))
					: Duration.ZERO;
		}

	}

	/**
	 * What an answer means.
	 */
	enum Outcome {

		/** Heard. */
		DELIVERED,
		/** Perhaps another time. */
		FAILED,
		/** Never. */
		REFUSED

	}

}
