/**
 * What every page shares: the site's identity and settings, canonical paths, page
 * metadata, static pages and error pages.
 */
@NullMarked
package org.tribune.site;

import org.jspecify.annotations.NullMarked;
