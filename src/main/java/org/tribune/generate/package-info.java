/**
 * Fills a site with invented articles, as many as are wanted, to see how it behaves at
 * that size.
 */
@NullMarked
package org.tribune.generate;

import org.jspecify.annotations.NullMarked;
