package org.tribune.watch;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may look into the running process.
 *
 * @param token whoever shows it, as {@code Authorization: Bearer …}, may read metrics,
 * health in detail and the list of parts below {@code /actuator}; unset: nobody
 */
@Validated
@ConfigurationProperties("tribune.watch")
record WatchProperties(@Nullable String token) {

	/** Characters at least. */
	static final int SHORTEST = 24;

	@AssertTrue(message = "tribune.watch.token must have at least 24 characters: openssl rand -hex 24 makes one")
	boolean isTokenHardToGuess() {
		return this.token == null || this.token.isEmpty() || this.token.length() >= SHORTEST;
	}

	/** A secret is not written into any log. */
	@Override
	public String toString() {
		return "WatchProperties[token=" + ((this.token != null) ? "(set)" : "(unset)") + "]";
	}

}
