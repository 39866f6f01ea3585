package org.tribune.media;

/**
 * An image has a file it did not have before, or crops have another focal point.
 *
 * @param imageId in the library
 */
public record ImageFileChanged(long imageId) {
}
