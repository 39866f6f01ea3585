package org.tribune.staff.office;

import jakarta.validation.constraints.AssertTrue;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The first administrator, where a site is set up without hands.
 *
 * @param email they sign in with; unset: a link in the log makes the first one
 * @param password they sign in with the first time
 */
@Validated
@ConfigurationProperties("tribune.admin")
record AdminProperties(@Nullable String email, @Nullable String password) {

	@AssertTrue(message = "tribune.admin.email and tribune.admin.password are set together or not at all; "
			+ "the first is an e-mail address")
	boolean isPair() {
		return (this.email == null) ? this.password == null : this.password != null && this.email.contains("@");
	}

	@Override
	public String toString() {
		return "AdminProperties";
	}

}
