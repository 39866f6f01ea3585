package org.tribune.watch.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
		if (this.index.isBeingMade()) {
			symptoms.add(Symptom.warning("index-being-made", JOBS));
		}
		else if (this.index.caughtUpAt().isBefore(this.clock.instant().minus(BEHIND))) {
			symptoms.add(Symptom.warning("index-behind", JOBS,
					Duration.between(this.index.caughtUpAt(), this.clock.instant()).toMinutes()));
		}
		return symptoms;
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
			case "recalls" -> (backlog.trouble() != null) ? List.of(Symptom.warning("recalls", JOBS)) : List.of();
			default -> List.of();
		};
	}

}
