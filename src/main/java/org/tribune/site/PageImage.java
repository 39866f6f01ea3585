package org.tribune.site;

/**
 * The picture that share cards show of a page. Its size is told, so that a card is drawn
 * at once and at its full width.
 *
 * @param address absolute
 * @param width in pixels, of the very file
 * @param height in pixels, of the very file
 * @param type media type of the file
 * @param alternativeText what it shows; may be empty
 * @see <a href="https://ogp.me/#structured">Open Graph, structured properties</a>
 */
public record PageImage(String address, int width, int height, String type, String alternativeText) {
}
