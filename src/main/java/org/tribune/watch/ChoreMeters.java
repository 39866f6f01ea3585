package org.tribune.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;
import org.tribune.chore.Chore;

/**
 * Background work in numbers, by job: {@code tribune.jobs.waiting},
 * {@code tribune.jobs.oldest}, {@code tribune.jobs.failed}, {@code tribune.jobs.stuck}.
 */
@Component
class ChoreMeters implements MeterBinder {

	private final Backlogs backlogs;

	ChoreMeters(Backlogs backlogs) {
		this.backlogs = backlogs;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Chore chore : this.backlogs.chores()) {
			Gauge.builder("tribune.jobs.waiting", this.backlogs, (all) -> all.of(chore).waiting())
				.description("Things that wait to be done")
				.tag("job", chore.key())
				.register(registry);
			Gauge.builder("tribune.jobs.oldest", this.backlogs, (all) -> all.age(chore))
				.description("Seconds since the oldest thing that waits could have been done")
				.baseUnit("seconds")
				.tag("job", chore.key())
				.register(registry);
			Gauge.builder("tribune.jobs.failed", this.backlogs, (all) -> all.of(chore).failed())
				.description("Things that could not be done")
				.tag("job", chore.key())
				.register(registry);
			Gauge.builder("tribune.jobs.stuck", this.backlogs, (all) -> (all.of(chore).trouble() != null) ? 1 : 0)
				.description("1 while nothing of it can be done")
				.tag("job", chore.key())
				.register(registry);
		}
	}

}
