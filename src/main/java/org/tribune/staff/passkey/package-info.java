/**
 * Passkeys: signing in without a password, with a device that knows its owner.
 */
@NullMarked
package org.tribune.staff.passkey;

import org.jspecify.annotations.NullMarked;
