/**
 * The fictitious magazine that a first start on a laptop shows.
 */
@NullMarked
package org.tribune.sample;

import org.jspecify.annotations.NullMarked;
