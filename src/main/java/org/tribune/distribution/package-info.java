/**
 * How the magazine is given to machines: what feeds, sitemaps, pings and clean copies
 * hold, as an administrator sets it.
 */
@NullMarked
package org.tribune.distribution;

import org.jspecify.annotations.NullMarked;
