package org.tribune.site;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a telephone needs to put the site on its home screen.
 *
 * @param name of the site
 * @param shortName the same: it is one word of a magazine
 * @param description may be empty
 * @param lang language of the site
 * @param id of the application
 * @param startUrl where it opens
 * @param scope what belongs to it
 * @param display with the buttons to go back and to reload
 * @param themeColour around the page
 * @param backgroundColour before the page is there
 * @param icons in the sizes that are asked for
 * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
 */
record Manifest(String name, @JsonProperty("short_name") String shortName, String description, String lang, String id,
		@JsonProperty("start_url") String startUrl, String scope, String display,
		@JsonProperty("theme_color") String themeColour, @JsonProperty("background_color") String backgroundColour,
		List<Icon> icons) {

	/** The paper of the light theme, as {@code tokens.css} has it. */
	private static final String PAPER = "#faf7f1";

	static Manifest of(SiteSettings site, List<Icon> icons) {
		return new Manifest(site.name(), site.name(), site.description(), site.language().getLanguage(), "/", "/", "/",
				"minimal-ui", PAPER, PAPER, icons);
	}

	/**
	 * An icon.
	 *
	 * @param src path
	 * @param sizes such as {@code 192x192}
	 * @param type media type
	 * @param purpose {@code any}, or {@code maskable} when its edges may be cut off
	 */
	record Icon(String src, String sizes, String type, String purpose) {
	}

}
