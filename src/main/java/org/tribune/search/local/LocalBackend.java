package org.tribune.search.local;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/**
 * That the index is not a cluster's. A backend that does not exist is told of when
 * {@link org.tribune.search.keeping.SearchProperties} is read.
 */
final class LocalBackend extends NoneNestedConditions {

	LocalBackend() {
		super(ConfigurationPhase.REGISTER_BEAN);
	}

	@ConditionalOnProperty(name = "tribune.search.backend", havingValue = "cluster")
	private static final class Cluster {

	}

}
