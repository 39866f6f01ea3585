/**
 * What crawlers ask for: sitemaps, the news sitemap, robots.txt.
 */
@NullMarked
package org.tribune.sitemap;

import org.jspecify.annotations.NullMarked;
