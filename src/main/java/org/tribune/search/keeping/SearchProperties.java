package org.tribune.search.keeping;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the search index lies.
 *
 * @param backend {@code lucene}: each process keeps its own; {@code cluster}: all share
 * one in an OpenSearch or Elasticsearch cluster
 * @param directory where this process keeps its own, on a disk of this machine; unset:
 * {@code search/} in the data directory; {@code memory}: in memory, made again at every
 * start
 */
@ConfigurationProperties("tribune.search")
public record SearchProperties(@DefaultValue("lucene") Backend backend, @Nullable String directory) {

	private static final String MEMORY = "memory";

	/**
	 * Whether nothing is written to a disk.
	 */
	public boolean inMemory() {
		return MEMORY.equals(this.directory);
	}

	/**
	 * What searches.
	 */
	public enum Backend {

		/** This process. */
		LUCENE,
		/** A cluster. */
		CLUSTER

	}

}
