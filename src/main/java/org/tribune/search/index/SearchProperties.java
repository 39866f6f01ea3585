package org.tribune.search.index;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this process keeps its search index.
 *
 * @param directory on a disk of this machine; unset: {@code search/} in the data
 * directory; {@code memory}: in memory, made again at every start
 */
@ConfigurationProperties("tribune.search")
record SearchProperties(@Nullable String directory) {

	private static final String MEMORY = "memory";

	boolean inMemory() {
		return MEMORY.equals(this.directory);
	}

}
