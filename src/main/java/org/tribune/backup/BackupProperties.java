package org.tribune.backup;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is expected of backups.
 *
 * @param expectedEvery how old the last one may be before administrators are told; 0:
 * they never are, for something else than {@code backup} keeps the site
 */
@Validated
@ConfigurationProperties("tribune.backup")
public record BackupProperties(@DefaultValue("2d") Duration expectedEvery) {

	@AssertTrue(message = "tribune.backup.expected-every must be 0 or longer: 2d, 36h")
	boolean isNotNegative() {
		return !this.expectedEvery.isNegative();
	}

}
