/**
 * The links at the top and at the bottom of every page, and how an administrator arranges
 * them.
 */
@NullMarked
package org.tribune.navigation;

import org.jspecify.annotations.NullMarked;
