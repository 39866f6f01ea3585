/**
 * Brings content in from other publishing systems, and takes it out again.
 */
@NullMarked
package org.tribune.transfer;

import org.jspecify.annotations.NullMarked;
