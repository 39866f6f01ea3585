package org.tribune.article.published;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who signs a published article, as the article's page presents them.
 *
 * @param id of the contributor
 * @param slug of the contributor
 * @param name first and last name
 * @param person whether somebody signs, and not a collective
 * @param role as it was at publication; may be empty
 * @param organisation as it was at publication; may be empty
 * @param biography plain text, paragraphs separated by an empty line; may be empty
 * @param interests declared interests; may be empty
 * @param portrait if there is one to show
 */
public record PublishedByline(long id, String slug, String name, boolean person, String role, String organisation,
		String biography, String interests, @Nullable Picture portrait) {

	/**
	 * Where readers find all their tribunes.
	 */
	public String path() {
		return "/contributeurs/" + this.slug;
	}

	/**
	 * The biography's paragraphs.
	 */
	public List<String> paragraphs() {
		return this.biography.isBlank() ? List.of() : List.of(this.biography.strip().split("\\R\\s*\\R"));
	}

}
