package org.tribune.staff.password;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes as the newsroom does, but each password only once: tests take on thousands of
 * people who all have the same, and a good hash is slow on purpose.
 */
@TestComponent
@Primary
public class SwiftEncoder implements PasswordEncoder {

	private final PasswordEncoder slow;

	private final Map<String, String> hashes = new ConcurrentHashMap<>();

	SwiftEncoder(NormalisedPasswords slow) {
		this.slow = slow;
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return (password != null) ? this.hashes.computeIfAbsent(password.toString(),
				(word) -> Objects.requireNonNull(this.slow.encode(word))) : null;
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		return this.slow.matches(password, hash);
	}

}
