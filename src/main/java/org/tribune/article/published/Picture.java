package org.tribune.article.published;

import org.tribune.media.ImageAddress;

/**
 * An image as a page shows it.
 *
 * @param image where its renditions are
 * @param alternativeText what it shows
 * @param caption plain text, may be empty
 * @param credit plain text, may be empty
 */
public record Picture(ImageAddress image, String alternativeText, String caption, String credit) {

	/**
	 * Where the whole image is served.
	 */
	public String path() {
		return this.image.whole();
	}

	/**
	 * In pixels.
	 */
	public int width() {
		return this.image.width();
	}

	/**
	 * In pixels.
	 */
	public int height() {
		return this.image.height();
	}

}
