package org.tribune.pagecache.purge;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which CDN is told of changes; none by default.
 *
 * @param fastly null for none
 * @param cloudflare null for none
 * @param varnish null for none
 */
@Validated
@ConfigurationProperties("tribune.purge")
record PurgeProperties(@Valid @Nullable Fastly fastly, @Valid @Nullable Cloudflare cloudflare,
		@Valid @Nullable Varnish varnish) {

	List<Purge> all() {
		List<Purge> all = new ArrayList<>();
		if (this.fastly != null) {
			all.add(new FastlyPurge(this.fastly));
		}
		if (this.cloudflare != null) {
			all.add(new CloudflarePurge(this.cloudflare));
		}
		if (this.varnish != null) {
			all.add(new VarnishPurge(this.varnish));
		}
		return all;
	}

	/**
	 * A service of Fastly.
	 *
	 * @param service its id
	 * @param token that may purge
	 * @param address of the interface
	 */
	record Fastly(@NotBlank String service, @NotBlank String token,
			@DefaultValue("https://api.fastly.com") URI address) {

		/** A secret is not written into any log. */
		@Override
		public String toString() {
			return "Fastly[" + this.service + "]";
		}

	}

	/**
	 * A zone of Cloudflare.
	 *
	 * @param zone its id
	 * @param token with the right to purge
	 * @param address of the interface
	 */
	record Cloudflare(@NotBlank String zone, @NotBlank String token,
			@DefaultValue("https://api.cloudflare.com/client/v4") URI address) {

		/** A secret is not written into any log. */
		@Override
		public String toString() {
			return "Cloudflare[" + this.zone + "]";
		}

	}

	/**
	 * A Varnish with the module xkey.
	 *
	 * @param address where it takes {@code PURGE}
	 */
	record Varnish(URI address) {
	}

}
