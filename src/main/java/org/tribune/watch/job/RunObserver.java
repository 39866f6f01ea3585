package org.tribune.watch.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;

import org.springframework.scheduling.support.ScheduledTaskObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Sees every run of every {@code @Scheduled} method, without their knowing.
 */
@Component
class RunObserver implements ObservationHandler<ScheduledTaskObservationContext> {

	private final RunLog log;

	private final Clock clock;

	RunObserver(RunLog log, Clock clock) {
		this.log = log;
		this.clock = clock;
	}

	@Override
	public void onStart(ScheduledTaskObservationContext run) {
		run.put(Instant.class, this.clock.instant());
		run.put(Long.class, System.nanoTime());
	}

	@Override
	public void onStop(ScheduledTaskObservationContext run) {
		Instant start = run.getOrDefault(Instant.class, this.clock.instant());
		long nanos = System.nanoTime() - run.getOrDefault(Long.class, System.nanoTime());
		this.log.ran(task(run), start, Duration.ofNanos(nanos), run.getError());
	}

	/** Class and method, from the module on: several modules have working hours. */
	private static String task(ScheduledTaskObservationContext run) {
		String type = ClassUtils.getUserClass(run.getTargetClass()).getName().replace('$', '.');
		return type.replaceFirst("^org\\.tribune\\.", "") + "." + run.getMethod().getName();
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof ScheduledTaskObservationContext;
	}

}
