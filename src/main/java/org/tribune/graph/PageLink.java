package org.tribune.graph;

/**
 * A page of the site, as lists and breadcrumbs name it.
 *
 * @param name of the page
 * @param path of the page
 */
public record PageLink(String name, String path) {
}
