package org.tribune.watch.job;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What one node did last of one task.
 *
 * @param node on which it ran
 * @param task the method that runs: {@code module.Class.method}
 * @param startedAt of the last run
 * @param took the last run
 * @param runs since the process started
 * @param failures of these
 * @param failedAt of the last failure; null when there was none
 * @param failure its words
 */
public record Run(String node, String task, Instant startedAt, Duration took, long runs, long failures,
		@Nullable Instant failedAt, @Nullable String failure) {

	/**
	 * Whether the last run failed.
	 */
	public boolean failing() {
		return this.failedAt != null && !this.failedAt.isBefore(this.startedAt);
	}

	Run then(Instant start, Duration took, @Nullable Throwable fault) {
		if (fault == null) {
			return new Run(this.node, this.task, start, took, this.runs + 1, this.failures, this.failedAt,
					this.failure);
		}
		return new Run(this.node, this.task, start, took, this.runs + 1, this.failures + 1, start, words(fault));
	}

	private static String words(Throwable fault) {
		String words = fault.getClass().getSimpleName() + ": " + fault.getMessage();
		return words.substring(0, Math.min(words.length(), 500));
	}

}
