package org.tribune.graph;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A collective that signs, or where somebody works.
 *
 * @param type always {@code Organization}
 * @param id absolute identifier; null when it has no page here
 * @param name of it
 * @param url of the profile, absolute; null when it has no page here
 * @param description may be empty
 * @param image if there is one
 * @param knowsAbout the themes it writes on
 * @param sameAs its pages elsewhere
 */
public record Organization(@JsonProperty("@type") String type, @Nullable @JsonProperty("@id") String id, String name,
		@Nullable String url, String description, @Nullable ImageObject image, List<String> knowsAbout,
		List<String> sameAs) implements Author {

	/**
	 * An organisation of which only the name is known.
	 */
	public static Organization named(String name) {
		return new Organization("Organization", null, name, null, "", null, List.of(), List.of());
	}

	/**
	 * A collective, as an article names it.
	 * @param url of the profile, absolute
	 */
	public static Organization named(String name, String url) {
		return new Organization("Organization", Person.id(url), name, url, "", null, List.of(), List.of());
	}

}
