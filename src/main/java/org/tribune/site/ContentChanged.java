package org.tribune.site;

/**
 * Something that many pages show has changed: the site's settings, its sections, its
 * static pages. Published within the transaction that changes it.
 *
 * @param what short name of the changed thing, such as {@code settings} or
 * {@code section}
 */
public record ContentChanged(String what) {
}
