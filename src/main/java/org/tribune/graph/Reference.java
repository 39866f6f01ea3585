package org.tribune.graph;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that is told of elsewhere in the graph, or on another page.
 *
 * @param id its absolute identifier
 */
public record Reference(@JsonProperty("@id") String id) implements Node {
}
