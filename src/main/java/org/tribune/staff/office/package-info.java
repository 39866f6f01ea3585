/**
 * The staff office, where administrators take people on and let them go, and the first
 * administrator of a new site.
 */
@NullMarked
package org.tribune.staff.office;

import org.jspecify.annotations.NullMarked;
