package org.tribune.article.verb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.site.Site;

/**
 * Times as the newsroom's clock on the wall shows them. Twice a year it skips an hour or
 * shows one twice: such times are refused rather than guessed.
 */
@Component
class LocalTimes {

	private final Site site;

	private final Clock clock;

	LocalTimes(Site site, Clock clock) {
		this.site = site;
		this.clock = clock;
	}

	/**
	 * What is wrong with a time that is to come: the key of a message, or null.
	 */
	@Nullable String fault(@Nullable LocalDateTime time) {
		if (time == null) {
			return "workflow.when.missing";
		}
		int offsets = zone().getRules().getValidOffsets(time).size();
		if (offsets != 1) {
			return (offsets == 0) ? "workflow.when.skipped" : "workflow.when.twice";
		}
		return instant(time).isAfter(this.clock.instant()) ? null : "workflow.when.past";
	}

	Instant instant(LocalDateTime time) {
		return time.atZone(zone()).toInstant();
	}

	@Nullable LocalDateTime local(@Nullable Instant instant) {
		return (instant != null) ? LocalDateTime.ofInstant(instant, zone()) : null;
	}

	/**
	 * The name of the time zone, as people read it: Europe/Paris.
	 */
	String zoneName() {
		return zone().getId();
	}

	private ZoneId zone() {
		return this.site.settings().timeZone();
	}

}
