package org.tribune.article;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every second for articles whose time has come, to appear or to end. The timetable
 * lies in the database, so nothing is missed by a restart.
 */
@Component
class DueArticles {

	private static final Logger logger = LoggerFactory.getLogger(DueArticles.class);

	private final Timetable timetable;

	/** Articles that could not be moved on, told of once each. */
	private final Set<Long> failing = ConcurrentHashMap.newKeySet();

	private volatile @Nullable String fault;

	private volatile boolean ending;

	DueArticles(Timetable timetable) {
		this.timetable = timetable;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void moveOn() {
		each("Published", this.timetable.due(), this.timetable::publishIfDue);
		each("Withdrew, at their end,", this.timetable.ended(), this.timetable::withdrawIfEnded);
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void emptyBin() {
		each("Deleted from the bin", this.timetable.discarded(), this.timetable::purgeIfDiscarded);
	}

	private void each(String done, List<Long> ids, Predicate<Long> deed) {
		long count = ids.stream().takeWhile((id) -> !this.ending).filter((id) -> attempt(id, deed)).count();
		if (count > 0) {
			logger.info("{} {} article(s)", done, count);
		}
	}

	/**
	 * The process is told to end: the article under way is the last.
	 */
	@EventListener
	void end(ContextClosedEvent event) {
		this.ending = true;
	}

	/**
	 * Each in a transaction of its own: one that cannot be moved on keeps no other
	 * waiting.
	 */
	private boolean attempt(long id, Predicate<Long> deed) {
		try {
			boolean done = deed.test(id);
			if (this.failing.remove(id) && this.failing.isEmpty()) {
				this.fault = null;
			}
			return done;
		}
		catch (RuntimeException ex) {
			this.fault = String.valueOf(ex.getMessage());
			if (this.failing.add(id)) {
				logger.error("The time of article {} has come and it cannot be moved on; it is tried every second", id,
						ex);
			}
			return false;
		}
	}

	/** How many articles could not be moved on by this process. */
	int failing() {
		return this.failing.size();
	}

	/** Why the last of them could not. */
	@Nullable String fault() {
		return this.fault;
	}

}
