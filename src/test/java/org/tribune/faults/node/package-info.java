/**
 * What a process under test has beside the site: a clock that jumps.
 */
@NullMarked
package org.tribune.faults.node;

import org.jspecify.annotations.NullMarked;
