/**
 * What everybody settles for themselves: name and language, password, second factor,
 * passkeys, sessions.
 */
@NullMarked
package org.tribune.staff.account;

import org.jspecify.annotations.NullMarked;
