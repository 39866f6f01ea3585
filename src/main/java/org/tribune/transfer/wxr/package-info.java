/**
 * Reads WordPress eXtended RSS, the format of WordPress's own export, as a stream of
 * records.
 */
@NullMarked
package org.tribune.transfer.wxr;

import org.jspecify.annotations.NullMarked;
