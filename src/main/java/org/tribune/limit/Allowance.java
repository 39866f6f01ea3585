package org.tribune.limit;

import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * So many a minute for each address: a bucket that fills steadily. Addresses that have
 * been quiet are forgotten, for their buckets are full again.
 */
final class Allowance {

	/** Addresses that are remembered; an address costs about 100 bytes. */
	private static final int MOST = 100_000;

	private static final double MINUTE = Duration.ofMinutes(1).toNanos();

	private final int perMinute;

	private final LongSupplier nanos;

	private final ConcurrentMap<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterAccess(Duration.ofMinutes(2))
		.<String, Bucket>build()
		.asMap();

	/**
	 * An allowance.
	 * @param perMinute 0 for no limit
	 * @param nanos a clock that only goes on
	 */
	Allowance(int perMinute, LongSupplier nanos) {
		this.perMinute = perMinute;
		this.nanos = nanos;
	}

	/**
	 * Takes one.
	 * @return seconds to wait before there is one again; 0 when there was one
	 */
	int take(String address) {
		if (this.perMinute == 0) {
			return 0;
		}
		int[] wait = { 0 };
		long now = this.nanos.getAsLong();
		this.buckets.compute(address, (key, last) -> {
			double level = (last != null)
					? Math.min(this.perMinute, last.level() + (now - last.at()) / MINUTE * this.perMinute)
					: this.perMinute;
			if (level >= 1) {
				return new Bucket(level - 1, now);
			}
			wait[0] = (int) Math.max(1, Math.ceil((1 - level) * 60 / this.perMinute));
			return new Bucket(level, now);
		});
		return wait[0];
	}

	private record Bucket(double level, long at) {
	}

}
