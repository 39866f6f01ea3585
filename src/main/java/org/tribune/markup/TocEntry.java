package org.tribune.markup;

/**
 * A line of the table of contents: a heading of the first level in the body.
 *
 * @param id the heading's id, for the fragment of a link
 * @param title the heading's text
 */
public record TocEntry(String id, String title) {
}
