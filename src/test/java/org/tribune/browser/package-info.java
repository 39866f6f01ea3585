/**
 * Looks at the sample site from outside, as readers, their browsers and checkers do.
 */
@NullMarked
package org.tribune.browser;

import org.jspecify.annotations.NullMarked;
