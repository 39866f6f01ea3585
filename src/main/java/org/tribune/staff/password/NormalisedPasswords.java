package org.tribune.staff.password;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 16 MB, two passes and a salt of its own for each password. An “é” is the
 * same whatever keyboard it was typed on.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106</a>
 */
@Component
class NormalisedPasswords implements PasswordEncoder {

	private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return this.argon2.encode(normal(password));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		return this.argon2.matches(normal(password), hash);
	}

	private static @Nullable CharSequence normal(@Nullable CharSequence password) {
		return (password != null) ? Normalizer.normalize(password, Normalizer.Form.NFKC) : null;
	}

}
