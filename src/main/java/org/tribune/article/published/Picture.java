package org.tribune.article.published;

import org.tribune.media.Image;

/**
 * An image as a page shows it.
 *
 * @param imageId in the media library
 * @param fileName in its address
 * @param width in pixels
 * @param height in pixels
 * @param alternativeText what it shows
 * @param caption plain text, may be empty
 * @param credit plain text, may be empty
 */
public record Picture(long imageId, String fileName, int width, int height, String alternativeText, String caption,
		String credit) {

	/**
	 * Where the image is served.
	 */
	public String path() {
		return Image.path(this.imageId, this.fileName);
	}

}
