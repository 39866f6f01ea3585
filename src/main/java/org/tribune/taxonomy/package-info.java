/**
 * Sections, of which an article has exactly one, and themes, of which it has several.
 */
@NullMarked
package org.tribune.taxonomy;

import org.jspecify.annotations.NullMarked;
