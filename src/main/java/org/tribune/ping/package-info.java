/**
 * Tells others that something changed: search engines by IndexNow, subscribers of feeds
 * by a WebSub hub.
 */
@NullMarked
package org.tribune.ping;

import org.jspecify.annotations.NullMarked;
