package org.tribune.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The site.
 *
 * @param type always {@code WebSite}
 * @param id absolute identifier
 * @param name of the site
 * @param url of the home page, absolute
 * @param description may be empty
 * @param inLanguage language of the site
 * @param publisher who publishes it
 * @param potentialAction how it is searched; on the home page only
 */
public record WebSite(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String name, String url,
		String description, String inLanguage, Reference publisher,
		@Nullable SearchAction potentialAction) implements Node {

	/**
	 * How the site is searched.
	 *
	 * @param type always {@code SearchAction}
	 * @param target where
	 * @param queryInput how the place of the words is named
	 */
	public record SearchAction(@JsonProperty("@type") String type, EntryPoint target,
			@JsonProperty("query-input") String queryInput) {

		SearchAction(String urlTemplate) {
			this("SearchAction", new EntryPoint("EntryPoint", urlTemplate), "required name=search_term_string");
		}

	}

	/**
	 * An address with a place for words.
	 *
	 * @param type always {@code EntryPoint}
	 * @param urlTemplate with {@code {search_term_string}}
	 */
	public record EntryPoint(@JsonProperty("@type") String type, String urlTemplate) {
	}

}
