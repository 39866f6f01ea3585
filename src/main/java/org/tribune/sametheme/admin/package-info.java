/**
 * The newsroom's side of "Sur le même thème": what stands beside an article and why,
 * pins, bans, and what links to nothing or everywhere.
 */
@NullMarked
package org.tribune.sametheme.admin;

import org.jspecify.annotations.NullMarked;
