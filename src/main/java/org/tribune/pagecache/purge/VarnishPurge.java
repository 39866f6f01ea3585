package org.tribune.pagecache.purge;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/**
 * Varnish with the module xkey, by the method that {@code docs/caching.md} sets up.
 *
 * @see <a href="https://github.com/varnish/varnish-modules">varnish-modules, xkey</a>
 */
final class VarnishPurge implements Purge {

	private final PurgeProperties.Varnish varnish;

	VarnishPurge(PurgeProperties.Varnish varnish) {
		this.varnish = varnish;
	}

	@Override
	public String name() {
		return "Varnish";
	}

	@Override
	public int mostTags() {
		return 100;
	}

	@Override
	public HttpRequest request(List<String> tags) {
		return HttpRequest.newBuilder(this.varnish.address())
			.header("xkey", String.join(" ", tags))
			.method("PURGE", BodyPublishers.noBody())
			.build();
	}

}
