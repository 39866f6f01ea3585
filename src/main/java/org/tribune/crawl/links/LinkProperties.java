package org.tribune.crawl.links;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.tribune.site.SiteProperties;

/**
 * How links to other sites are checked.
 *
 * @param check whether at all; unset where the site has an address on the internet by
 * which it can say who asks
 * @param pause between two requests to one host
 * @param patience how long one request may take
 * @param atOnce hosts asked at the same time by one process
 */
@Validated
@ConfigurationProperties("tribune.links")
public record LinkProperties(@Nullable Boolean check, @DefaultValue("5s") Duration pause,
		@DefaultValue("15s") Duration patience, @DefaultValue("4") int atOnce) {

	@AssertTrue(message = "tribune.links.pause must be 0 to 1h, tribune.links.patience 1s to 1m "
			+ "and tribune.links.at-once 1 to 50")
	boolean isUsable() {
		return !this.pause.isNegative() && this.pause.compareTo(Duration.ofHours(1)) <= 0
				&& this.patience.compareTo(Duration.ofSeconds(1)) >= 0
				&& this.patience.compareTo(Duration.ofMinutes(1)) <= 0 && this.atOnce >= 1 && this.atOnce <= 50;
	}

	/**
	 * Whether other sites are asked.
	 */
	boolean checks(SiteProperties site) {
		return (this.check != null) ? this.check : Askable.is(site.baseUrl());
	}

}
