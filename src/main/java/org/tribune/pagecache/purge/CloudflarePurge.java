package org.tribune.pagecache.purge;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * Cloudflare, by tags.
 *
 * @see <a href=
 * "https://developers.cloudflare.com/cache/how-to/purge-cache/purge-by-tags/">Cloudflare,
 * Purge by tags</a>
 */
final class CloudflarePurge implements Purge {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final PurgeProperties.Cloudflare cloudflare;

	CloudflarePurge(PurgeProperties.Cloudflare cloudflare) {
		this.cloudflare = cloudflare;
	}

	@Override
	public String name() {
		return "Cloudflare";
	}

	@Override
	public int mostTags() {
		return 30;
	}

	@Override
	public HttpRequest request(List<String> tags) {
		return HttpRequest
			.newBuilder(URI.create(this.cloudflare.address() + "/zones/" + this.cloudflare.zone() + "/purge_cache"))
			.header("Authorization", "Bearer " + this.cloudflare.token())
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("tags", tags))))
			.build();
	}

}
