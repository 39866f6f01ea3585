/**
 * The second factor: codes of an application, and recovery codes on paper.
 */
@NullMarked
package org.tribune.staff.factor;

import org.jspecify.annotations.NullMarked;
