package org.tribune.graph;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs. Beside an article only name and address are told, as Google asks:
 * no title, no role.
 *
 * @param type always {@code Person}
 * @param id absolute identifier
 * @param name and nothing else
 * @param url of the profile, absolute
 * @param givenName may be empty
 * @param familyName may be empty
 * @param description may be empty
 * @param image the portrait
 * @param jobTitle may be empty
 * @param worksFor where, if that is known
 * @param knowsAbout the themes they write on
 * @param sameAs their pages elsewhere
 * @see <a href=
 * "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp">Google
 * on authors</a>
 */
public record Person(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String name, String url,
		String givenName, String familyName, String description, @Nullable ImageObject image, String jobTitle,
		@Nullable Organization worksFor, List<String> knowsAbout, List<String> sameAs) implements Author {

	/**
	 * Somebody, as an article names them.
	 * @param url of the profile, absolute
	 */
	public static Person named(String name, String url) {
		return new Person("Person", id(url), name, url, "", "", "", null, "", null, List.of(), List.of());
	}

	/**
	 * How others refer to whoever has this profile.
	 */
	public static String id(String url) {
		return url + "#person";
	}

}
