/**
 * Expert profiles: who may sign a tribune.
 */
@NullMarked
package org.tribune.contributor;

import org.jspecify.annotations.NullMarked;
