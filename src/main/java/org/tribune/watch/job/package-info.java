/**
 * What runs in the background, on which node, with what result.
 */
@NullMarked
package org.tribune.watch.job;

import org.jspecify.annotations.NullMarked;
