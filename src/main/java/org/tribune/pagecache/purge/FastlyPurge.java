package org.tribune.pagecache.purge;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/**
 * Fastly: pages become stale rather than gone, so that readers get the old one while the
 * new one is fetched, or while the site is away.
 *
 * @see <a href= "https://www.fastly.com/documentation/reference/api/purging/">Fastly,
 * Purging</a>
 */
final class FastlyPurge implements Purge {

	private final PurgeProperties.Fastly fastly;

	FastlyPurge(PurgeProperties.Fastly fastly) {
		this.fastly = fastly;
	}

	@Override
	public String name() {
		return "Fastly";
	}

	@Override
	public int mostTags() {
		return 256;
	}

	@Override
	public HttpRequest request(List<String> tags) {
		return HttpRequest
			.newBuilder(URI.create(this.fastly.address() + "/service/" + this.fastly.service() + "/purge"))
			.header("Fastly-Key", this.fastly.token())
			.header("Accept", "application/json")
			.header("fastly-soft-purge", "1")
			.header("surrogate-key", String.join(" ", tags))
			.POST(BodyPublishers.noBody())
			.build();
	}

}
