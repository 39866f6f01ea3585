package org.tribune.staff;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the ways in need to know of somebody's account. It never leaves the server.
 *
 * @param member whose it is
 * @param passwordHash Argon2id; null until a password is chosen
 * @param active whether they may sign in
 * @param lastSignedInAt when they last came; null before the first time
 */
public record Account(SignedIn member, @Nullable String passwordHash, boolean active,
		@Nullable Instant lastSignedInAt) {

	@Override
	public String toString() {
		return "Account of " + this.member.email();
	}

}
