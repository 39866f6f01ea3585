/**
 * Lets nobody ask more than people do: who asks, and how often they may.
 */
@NullMarked
package org.tribune.limit;

import org.jspecify.annotations.NullMarked;
