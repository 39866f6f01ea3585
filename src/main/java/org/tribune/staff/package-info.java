/**
 * The people of the newsroom: accounts, roles, sign-in, and the audit log of what they
 * do.
 */
@NullMarked
package org.tribune.staff;

import org.jspecify.annotations.NullMarked;
