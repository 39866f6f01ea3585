package org.tribune.site;

import java.util.Set;

/**
 * The parameters of the query that change a page, where no controller's
 * {@code @RequestParam} says so: a bean for whoever reads them elsewhere. All others are
 * unknown, and two addresses that differ in them have one page.
 *
 * @param path of the page, as a pattern
 * @param names of its parameters
 */
public record PageParameters(String path, Set<String> names) {
}
