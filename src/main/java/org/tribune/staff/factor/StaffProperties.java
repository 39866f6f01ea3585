package org.tribune.staff.factor;

import java.util.Base64;

import jakarta.validation.constraints.AssertTrue;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The key under which second factors are kept.
 *
 * @param secretKey 32 random bytes in Base64; unset: made once and kept in the data
 * directory. Several nodes need the same one
 */
@Validated
@ConfigurationProperties("tribune.staff")
record StaffProperties(@Nullable String secretKey) {

	private static final int LENGTH = 32;

	@AssertTrue(message = "tribune.staff.secret-key must be 32 bytes in Base64, for instance what "
			+ "\"openssl rand -base64 32\" prints")
	boolean isSecretKeyUsable() {
		if (this.secretKey == null) {
			return true;
		}
		try {
			return Base64.getDecoder().decode(this.secretKey.strip()).length == LENGTH;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	@Override
	public String toString() {
		return "StaffProperties";
	}

}
