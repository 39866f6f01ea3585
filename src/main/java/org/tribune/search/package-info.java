/**
 * Finds published articles by words.
 */
@NullMarked
package org.tribune.search;

import org.jspecify.annotations.NullMarked;
