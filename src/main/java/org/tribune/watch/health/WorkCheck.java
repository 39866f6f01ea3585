package org.tribune.watch.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.chore.Backlog;
import org.tribune.chore.Chore;
import org.tribune.search.keeping.IndexChore;
import org.tribune.watch.Backlogs;

/**
 * Whether what runs in the background keeps up.
 */
@Component
class WorkCheck implements Check {

	private static final String JOBS = "/admin/jobs";

	static final Duration LATE = Duration.ofMinutes(2);

	private static final Duration BEHIND = Duration.ofMinutes(1);

	private static final Duration LONG = Duration.ofMinutes(30);

	private static final Duration DAY = Duration.ofDays(1);

	private final Backlogs backlogs;

	private final IndexChore index;

	private final Clock clock;

	WorkCheck(Backlogs backlogs, IndexChore index, Clock clock) {
		this.backlogs = backlogs;
		this.index = index;
		this.clock = clock;
	}

	@Override
	public List<Symptom> look() {
		List<Symptom> symptoms = new ArrayList<>();
		for (Chore chore : this.backlogs.chores()) {
			symptoms.addAll(judge(chore.key(), this.backlogs.of(chore), this.clock.instant()));
		}
		symptoms
			.addAll(judge(this.index.isBeingMade(), this.index.caughtUpAt(), this.index.fault(), this.clock.instant()));
		return symptoms;
	}

	/**
	 * What the search index tells.
	 * @param making whether a new one is being made
	 * @param caughtUp when it last held everything, or could first have
	 * @param fault why it does not follow the database
	 */
	static List<Symptom> judge(boolean making, Instant caughtUp, @Nullable String fault, Instant now) {
		Duration behind = Duration.between(caughtUp, now);
		boolean late = behind.compareTo(BEHIND) > 0;
		if (fault != null && late) {
			return List.of(Symptom.warning("index-stuck", JOBS, behind.toMinutes(), fault));
		}
		if (making) {
			return List.of(Symptom.warning("index-being-made", JOBS));
		}
		return late ? List.of(Symptom.warning("index-behind", JOBS, behind.toMinutes())) : List.of();
	}

	/** What a backlog tells. */
	static List<Symptom> judge(String key, Backlog backlog, Instant now) {
		Instant oldest = backlog.oldest();
		Duration age = (oldest != null) ? Duration.between(oldest, now) : Duration.ZERO;
		return switch (key) {
			case "schedule" -> (age.compareTo(LATE) > 0)
					? List.of(Symptom.alarm("schedule-late", "/admin", backlog.waiting(), age.toMinutes())) : List.of();
			case "pings" -> (backlog.failed() > 0 || backlog.trouble() != null)
					? List.of(Symptom.warning("pings", "/admin/settings/pings?failed=1", backlog.failed())) : List.of();
			case "same-theme" -> (backlog.trouble() != null || age.compareTo(LONG) > 0)
					? List.of(Symptom.warning("same-theme", JOBS, backlog.waiting())) : List.of();
			case "crawl" -> (backlog.trouble() != null || age.compareTo(LONG) > 0)
					? List.of(Symptom.advice("crawl", JOBS, backlog.waiting())) : List.of();
			case "links" -> (age.compareTo(DAY) > 0)
					? List.of(Symptom.advice("links", JOBS, backlog.waiting(), age.toDays())) : List.of();
			case "recalls" -> (backlog.trouble() != null) ? List.of(Symptom.warning("recalls", JOBS)) : List.of();
			default -> List.of();
		};
	}

}
