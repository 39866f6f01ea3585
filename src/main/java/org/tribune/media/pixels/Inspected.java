package org.tribune.media.pixels;

/**
 * A file that may be taken in.
 *
 * @param kind by its bytes
 * @param content the bytes to keep; without what is not needed in a drawing or animation,
 * which are served as they are
 * @param width in pixels as readers see it, upright; 0 for a document
 * @param height in pixels
 * @param animated whether it moves
 * @param transparent whether something behind it shows through
 */
public record Inspected(FileKind kind, byte[] content, int width, int height, boolean animated, boolean transparent) {

	/**
	 * The extension of its address: that of the fallback for browsers without WebP.
	 */
	public String extension() {
		if (!this.kind.isRaster() || this.animated) {
			return this.kind.extension();
		}
		return this.transparent ? FileKind.PNG.extension() : FileKind.JPEG.extension();
	}

}
