package org.tribune.article.verb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

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
	 * Reads a time that is to come.
	 * @param typed as browsers send it: 2026-03-01T09:05
	 */
	Reading read(String typed) {
		if (typed.isEmpty()) {
			return Reading.fault("workflow.when.missing");
		}
		try {
			return read(LocalDateTime.parse(typed));
		}
		catch (DateTimeParseException ex) {
			return Reading.fault("workflow.when.unreadable");
		}
	}

	private Reading read(LocalDateTime time) {
		int offsets = zone().getRules().getValidOffsets(time).size();
		if (offsets != 1) {
			return Reading.fault((offsets == 0) ? "workflow.when.skipped" : "workflow.when.twice");
		}
		Instant instant = time.atZone(zone()).toInstant();
		return instant.isAfter(this.clock.instant()) ? new Reading(instant, null) : Reading.fault("workflow.when.past");
	}

	/**
	 * As browsers show it in a field.
	 */
	String write(@Nullable Instant instant) {
		return (instant != null) ? LocalDateTime.ofInstant(instant, zone()).truncatedTo(ChronoUnit.MINUTES).toString()
				: "";
	}

	/**
	 * The name of the time zone: Europe/Paris.
	 */
	String zoneName() {
		return zone().getId();
	}

	private ZoneId zone() {
		return this.site.settings().timeZone();
	}

	/**
	 * What was read.
	 *
	 * @param instant null when nothing could be
	 * @param fault key of the message that says why
	 */
	record Reading(@Nullable Instant instant, @Nullable String fault) {

		static Reading fault(String key) {
			return new Reading(null, key);
		}

	}

}
