package org.tribune.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that can be repeated: the same seed, purpose and number give the same choices,
 * whatever else was chosen before and by however many threads.
 */
final class Dice {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private final SplittableRandom random;

	/**
	 * Dice of their own for one thing.
	 * @param purpose keeps the dice of different kinds of things apart
	 */
	Dice(long seed, String purpose, long number) {
		this.random = new SplittableRandom((seed * 31 + purpose.hashCode()) * GOLDEN + number * 0x2545F4914F6CDD1DL);
	}

	<T> T pick(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	/**
	 * Several different ones, or all if there are not so many.
	 */
	<T> List<T> pick(List<T> from, int count) {
		List<T> rest = new ArrayList<>(from);
		List<T> picked = new ArrayList<>();
		while (picked.size() < count && !rest.isEmpty()) {
			picked.add(rest.remove(this.random.nextInt(rest.size())));
		}
		return picked;
	}

	boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

	double fraction() {
		return this.random.nextDouble();
	}

	/**
	 * A whole number.
	 * @param least included
	 * @param most included
	 */
	int between(int least, int most) {
		return this.random.nextInt(least, most + 1);
	}

	/**
	 * A rank, the first most often and the others in inverse proportion to their place
	 * (Zipf’s law).
	 * @param count how many ranks there are
	 * @return from 0 on
	 */
	int rank(int count) {
		return Math.min(count - 1, (int) Math.exp(this.random.nextDouble() * Math.log(count + 1.0)) - 1);
	}

}
