/**
 * Passwords: the rules they keep, and the links by which somebody chooses one without
 * being signed in.
 */
@NullMarked
@NamedInterface("password")
package org.tribune.staff.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
