package org.tribune.graph;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A picture, with the size of its very file.
 *
 * @param type always {@code ImageObject}
 * @param url absolute
 * @param width in pixels
 * @param height in pixels
 * @param caption what it shows; may be empty
 * @param creditText whose it is; may be empty
 * @see <a href=
 * "https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata">Google
 * on image metadata</a>
 */
public record ImageObject(@JsonProperty("@type") String type, String url, int width, int height, String caption,
		String creditText) implements Node {

	/**
	 * A picture.
	 */
	public ImageObject(String url, int width, int height, String caption, String creditText) {
		this("ImageObject", url, width, height, caption, creditText);
	}

}
