/**
 * What is wrong with the site, in plain words, and what to do.
 */
@NullMarked
package org.tribune.watch.health;

import org.jspecify.annotations.NullMarked;
