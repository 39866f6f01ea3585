package org.tribune.limit;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often one address may ask for what costs something, a minute; 0 for as often as it
 * likes. What is not used of a minute may be used at once.
 *
 * @param searches pages of results
 * @param suggestions while somebody types
 * @param newsroom pages and saves of the newsroom, and the ways into it
 */
@Validated
@ConfigurationProperties("tribune.limits")
record LimitProperties(@DefaultValue("60") @Min(0) int searches, @DefaultValue("600") @Min(0) int suggestions,
		@DefaultValue("1200") @Min(0) int newsroom) {
}
