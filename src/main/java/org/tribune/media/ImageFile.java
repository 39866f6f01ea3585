package org.tribune.media;

/**
 * What is known of a stored original.
 *
 * @param contentType its media type
 * @param byteSize in bytes
 * @param width in pixels, for a drawing in CSS pixels
 * @param height in pixels
 * @param sha256 digest in lower-case hexadecimal
 */
record ImageFile(String contentType, long byteSize, int width, int height, String sha256) {
}
