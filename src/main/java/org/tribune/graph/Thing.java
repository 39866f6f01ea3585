package org.tribune.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something of which only name and address are told: a theme, a source.
 *
 * @param type {@code Thing} or {@code CreativeWork}
 * @param name of it
 * @param url absolute; null when it has none
 */
public record Thing(@JsonProperty("@type") String type, String name, @Nullable String url) implements Node {

	/**
	 * What something is about.
	 */
	public static Thing subject(String name, String url) {
		return new Thing("Thing", name, url);
	}

	/**
	 * What something refers to.
	 * @param url absolute; null for a printed work
	 */
	public static Thing source(String name, @Nullable String url) {
		return new Thing("CreativeWork", name, url);
	}

}
