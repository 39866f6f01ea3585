/**
 * Whoever looks after the site: metrics, what runs in the background, and what is wrong
 * in plain words.
 */
@NullMarked
package org.tribune.watch;

import org.jspecify.annotations.NullMarked;
