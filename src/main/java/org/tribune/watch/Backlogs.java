package org.tribune.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.tribune.chore.Backlog;
import org.tribune.chore.Chore;

/**
 * What waits, asked of each module at most every few seconds, however often somebody
 * looks. What cannot be told for want of a database is what was known last.
 */
@Component
public class Backlogs {

	private static final Logger logger = LoggerFactory.getLogger(Backlogs.class);

	private static final Duration FRESH = Duration.ofSeconds(5);

	private final List<Chore> chores;

	private final Clock clock;

	private final Map<String, Known> known = new ConcurrentHashMap<>();

	Backlogs(List<Chore> chores, Clock clock) {
		this.chores = List.copyOf(chores);
		this.clock = clock;
	}

	/**
	 * All that can be asked.
	 */
	public List<Chore> chores() {
		return this.chores;
	}

	/**
	 * What waits, as it was a few seconds ago.
	 */
	public Backlog of(Chore chore) {
		Known last = this.known.get(chore.key());
		if (last != null && last.at().plus(FRESH).isAfter(this.clock.instant())) {
			return last.backlog();
		}
		Backlog now;
		try {
			now = chore.backlog();
		}
		catch (RuntimeException ex) {
			logger.debug("Cannot tell what waits of {}", chore.key(), ex);
			now = (last != null) ? last.backlog() : Backlog.NONE;
		}
		this.known.put(chore.key(), new Known(now, this.clock.instant()));
		return now;
	}

	/**
	 * Somebody has just changed it.
	 */
	public void forget() {
		this.known.clear();
	}

	/** Seconds since the oldest could have been done. */
	double age(Chore chore) {
		Instant oldest = of(chore).oldest();
		return (oldest != null) ? Math.max(0, Duration.between(oldest, this.clock.instant()).toMillis() / 1000.0) : 0;
	}

	private record Known(Backlog backlog, Instant at) {
	}

}
