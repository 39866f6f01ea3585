package org.tribune.search.cluster;

import tools.jackson.databind.JsonNode;

/**
 * What clusters differ by.
 *
 * @param constant what a constant score is multiplied with: Elasticsearch, and OpenSearch
 * before version 3, multiply what BM25 reckons with k1 + 1
 */
record Dialect(float constant) {

	private static final float OLDER = 1 + 1.2f;

	private static final int FIRST_WITHOUT = 3;

	/**
	 * Of a cluster that says who it is.
	 * @param root what it answers to {@code GET /}
	 */
	static Dialect of(JsonNode root) {
		JsonNode version = root.path("version");
		boolean openSearch = "opensearch".equals(version.path("distribution").asString(""));
		String major = version.path("number").asString("0").replaceAll("\\D.*", "");
		return new Dialect((openSearch && Integer.parseInt("0" + major) >= FIRST_WITHOUT) ? 1 : OLDER);
	}

}
