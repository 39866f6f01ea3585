package org.tribune.watch.health;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks every check, in the background twice a minute and whenever somebody looks.
 */
@Component
public class Checkup {

	private static final Logger logger = LoggerFactory.getLogger(Checkup.class);

	private final List<Check> checks;

	private final Clock clock;

	private volatile @Nullable Diagnosis last;

	Checkup(List<Check> checks, Clock clock) {
		this.checks = List.copyOf(checks);
		this.clock = clock;
	}

	/**
	 * What was found last, without looking; null before the first time.
	 */
	public @Nullable Diagnosis last() {
		return this.last;
	}

	/**
	 * Looks now.
	 */
	Diagnosis look() {
		List<Symptom> found = this.checks.stream()
			.flatMap((check) -> attempt(check).stream())
			.sorted(Comparator.comparing(Symptom::severity))
			.toList();
		Diagnosis diagnosis = new Diagnosis(this.clock.instant(), found);
		this.last = diagnosis;
		return diagnosis;
	}

	private static List<Symptom> attempt(Check check) {
		try {
			return check.look();
		}
		catch (RuntimeException ex) {
			logger.debug("Cannot look after {}", check, ex);
			return List.of();
		}
	}

	/**
	 * What was found.
	 *
	 * @param at when
	 * @param symptoms the worst first
	 */
	public record Diagnosis(Instant at, List<Symptom> symptoms) {

		/**
		 * The colour of it all: {@code well}, or the word of the worst symptom.
		 */
		public String colour() {
			return this.symptoms.isEmpty() ? "well" : this.symptoms.getFirst().severity().word();
		}

		/**
		 * How many are more than advice.
		 */
		public long troubles() {
			return this.symptoms.stream().filter((one) -> one.severity() != Symptom.Severity.ADVICE).count();
		}

	}

	/**
	 * When it is done.
	 */
	@Component
	@Profile("!command & !test")
	static class Round {

		private final Checkup checkup;

		Round(Checkup checkup) {
			this.checkup = checkup;
		}

		@Scheduled(initialDelay = 15, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
		void look() {
			this.checkup.look();
		}

	}

}
