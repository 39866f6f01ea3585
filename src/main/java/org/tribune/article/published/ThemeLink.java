package org.tribune.article.published;

/**
 * A theme as pages name it.
 *
 * @param slug of the theme
 * @param name of the theme
 */
public record ThemeLink(String slug, String name) {

	/**
	 * Where readers find the theme.
	 */
	public String path() {
		return "/themes/" + this.slug;
	}

}
