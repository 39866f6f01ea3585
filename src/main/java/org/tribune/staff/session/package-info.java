/**
 * Who is signed in where, since when and how, and the end of it.
 */
@NullMarked
package org.tribune.staff.session;

import org.jspecify.annotations.NullMarked;
