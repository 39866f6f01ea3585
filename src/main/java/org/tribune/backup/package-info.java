/**
 * Puts everything the site knows into one file, and takes it out again.
 */
@NullMarked
package org.tribune.backup;

import org.jspecify.annotations.NullMarked;
