package org.tribune.search.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How many articles have something.
 *
 * @param value identifier, or year
 * @param count of articles
 */
public record Count(long value, int count) {

	/**
	 * The most frequent, or the highest values.
	 */
	static List<Count> most(Map<Long, Integer> counts, boolean highest, int most) {
		Comparator<Count> order = highest ? Comparator.comparingLong(Count::value).reversed()
				: Comparator.comparingInt(Count::count).reversed().thenComparingLong(Count::value);
		return counts.entrySet()
			.stream()
			.map((entry) -> new Count(entry.getKey(), entry.getValue()))
			.sorted(order)
			.limit(most)
			.toList();
	}

}
