package org.tribune.staff.password;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The letters the newsroom sends.
 *
 * @param from who they say they come from, {@code redaction@example.org}; unset: the name
 * {@code redaction} at the host of the site
 */
@Validated
@ConfigurationProperties("tribune.mail")
record MailProperties(@Nullable @Pattern(regexp = "[^@\\s]+@[^@\\s]+",
		message = "must be an e-mail address, for instance redaction@example.org") String from) {

}
