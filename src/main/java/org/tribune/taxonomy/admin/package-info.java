/**
 * The newsroom's order of the magazine: its sections and its themes.
 */
@NullMarked
package org.tribune.taxonomy.admin;

import org.jspecify.annotations.NullMarked;
