/**
 * A search index that processes share: an OpenSearch or Elasticsearch cluster, told of by
 * one of them and asked by all.
 */
@NullMarked
package org.tribune.search.cluster;

import org.jspecify.annotations.NullMarked;
