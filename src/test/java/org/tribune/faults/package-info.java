/**
 * Breaks things for real and counts what is left: processes are killed, lines go silent,
 * disks fill up.
 */
@NullMarked
package org.tribune.faults;

import org.jspecify.annotations.NullMarked;
