/**
 * The newsroom's card index of contributors: profiles, portraits, duplicates.
 */
@NullMarked
package org.tribune.contributor.admin;

import org.jspecify.annotations.NullMarked;
