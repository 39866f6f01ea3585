package org.tribune.redirect;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.tribune.site.CanonicalPath;

/**
 * How often redirects are followed: counted in memory, added to the database in one
 * statement every few seconds. A process that is killed loses those of its last seconds.
 */
@Component
public class RedirectHits {

	private static final Logger logger = LoggerFactory.getLogger(RedirectHits.class);

	/**
	 * So many different paths wait at most; more are not counted until the next writing.
	 */
	private static final int MOST = 10_000;

	private final Map<String, AtomicLong> waiting = new ConcurrentHashMap<>();

	private final JdbcClient database;

	RedirectHits(JdbcClient database) {
		this.database = database;
	}

	void count(String path) {
		String source = CanonicalPath.key(path);
		AtomicLong known = this.waiting.get(source);
		if (known == null && this.waiting.size() < MOST) {
			known = this.waiting.computeIfAbsent(source, (any) -> new AtomicLong());
		}
		if (known != null) {
			known.incrementAndGet();
		}
	}

	/**
	 * Writes what was counted since the last time; what cannot be written waits.
	 */
	@Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	@PreDestroy
	public void write() {
		String[] sources = this.waiting.keySet().stream().sorted().toArray(String[]::new);
		Long[] counts = new Long[sources.length];
		for (int index = 0; index < sources.length; index++) {
			AtomicLong counted = this.waiting.remove(sources[index]);
			counts[index] = (counted != null) ? counted.get() : 0L;
		}
		if (sources.length == 0) {
			return;
		}
		try {
			this.database.sql("""
					update redirect set hits = hits + counted.times, last_hit_at = now()
					from unnest(?::text[], ?::bigint[]) as counted (source, times) where source_path = counted.source
					""").params(sources, counts).update();
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("Hits of redirects wait, for they cannot be written: {}", ex.getMessage());
			for (int index = 0; index < sources.length; index++) {
				long times = counts[index];
				this.waiting.computeIfAbsent(sources[index], (any) -> new AtomicLong()).addAndGet(times);
			}
		}
	}

}
