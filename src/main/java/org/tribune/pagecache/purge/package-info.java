/**
 * Tells a CDN which pages to forget.
 */
@NullMarked
package org.tribune.pagecache.purge;

import org.jspecify.annotations.NullMarked;
