/**
 * The newsroom's side of what the site says of itself: its settings and its static pages.
 */
@NullMarked
package org.tribune.settings;

import org.jspecify.annotations.NullMarked;
