/**
 * Feeds of the newest articles: RSS 2.0, Atom and JSON Feed, of the site, a section, a
 * theme, a contributor.
 */
@NullMarked
package org.tribune.feed;

import org.jspecify.annotations.NullMarked;
