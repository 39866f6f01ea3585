package org.tribune.search.cluster;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The cluster in which processes share a search index.
 *
 * @param addresses of its nodes, asked in turn while one does not answer
 * @param username where it wants one
 * @param password of that user
 * @param prefix of the names of indexes and aliases: no other site has the same
 */
@ConfigurationProperties("tribune.search.cluster")
record ClusterProperties(@DefaultValue("http://localhost:9200") List<URI> addresses, @Nullable String username,
		@Nullable String password, @DefaultValue("tribune") String prefix) {

	private static final String NAME = "[a-z][a-z0-9_-]{0,60}";

	ClusterProperties {
		if (!prefix.matches(NAME)) {
			throw new IllegalArgumentException("tribune.search.cluster.prefix must be small letters, digits, - and _, "
					+ "at most 61, beginning with a letter: " + prefix);
		}
		if (addresses.isEmpty() || addresses.stream().anyMatch((address) -> address.getHost() == null)) {
			throw new IllegalArgumentException(
					"tribune.search.cluster.addresses must be addresses like https://search.example.org:9200: "
							+ addresses);
		}
	}

	/** A secret is not written into any log. */
	@Override
	public String toString() {
		return "ClusterProperties[" + this.addresses + ", " + this.prefix + "]";
	}

}
