package org.tribune.site;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LocationAwareLogger;
import org.tribune.site.request.RequestId;

/**
 * Keeps an outage of the database from filling the log: its first fault is told with its
 * trace, then one line for each request that fails for it, and one for each part of the
 * site that works in the background.
 */
final class OutageFilter extends TurboFilter {

	/** So long without a fault, and the next is of another outage. */
	static final Duration QUIET = Duration.ofSeconds(30);

	private static final int MOST = 1000;

	private static final int DEEPEST = 20;

	private static final Marker OURS = MarkerFactory.getMarker("OUTAGE");

	private static final String SELF = OutageFilter.class.getName();

	private final InstantSource clock;

	private final Set<String> told = Collections.newSetFromMap(new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
			return size() > MOST;
		}

	});

	private Instant last = Instant.MIN;

	OutageFilter(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
			Object @Nullable [] parameters, @Nullable Throwable fault) {
		Throwable why = (fault != null) ? fault : last(parameters);
		if (why == null || marker == OURS || !level.isGreaterOrEqual(Level.WARN) || !DatabaseAway.caused(why)) {
			return FilterReply.NEUTRAL;
		}
		if (isFirst()) {
			logger.getLoggerContext()
				.getLogger(DatabaseAway.class)
				.error(OURS, "The database does not answer; this is said once, then one line a request", why);
		}
		String request = MDC.get(RequestId.KEY);
		if (isNew((request != null) ? request : logger.getName())) {
			String message = MessageFormatter.arrayFormat(format, parameters).getMessage();
			logger.log(OURS, SELF, LocationAwareLogger.WARN_INT, "{} (no database: {})",
					new Object[] { message, root(why) }, null);
		}
		return FilterReply.DENY;
	}

	private static @Nullable Throwable last(Object @Nullable [] parameters) {
		return (parameters != null && parameters.length > 0
				&& parameters[parameters.length - 1] instanceof Throwable fault) ? fault : null;
	}

	private static String root(Throwable fault) {
		Throwable cause = fault;
		for (int depth = 0; depth < DEEPEST && cause.getCause() != null; depth++) {
			cause = cause.getCause();
		}
		return cause.getClass().getSimpleName() + ": " + cause.getMessage();
	}

	private synchronized boolean isFirst() {
		Instant now = this.clock.instant();
		boolean first = this.last.isBefore(now.minus(QUIET));
		if (first) {
			this.told.clear();
		}
		this.last = now;
		return first;
	}

	private synchronized boolean isNew(String key) {
		return this.told.add(key);
	}

}
