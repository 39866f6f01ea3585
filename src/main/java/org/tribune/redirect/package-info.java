/**
 * Old paths lead to new ones.
 */
@NullMarked
package org.tribune.redirect;

import org.jspecify.annotations.NullMarked;
