package org.tribune.site;

/**
 * A public page has moved for good. Published within the transaction that moves it.
 *
 * @param oldPath where readers knew it, starting with a slash
 * @param newPath where it is now
 */
public record PathChanged(String oldPath, String newPath) {
}
