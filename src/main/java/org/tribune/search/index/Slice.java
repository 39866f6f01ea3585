package org.tribune.search.index;

import java.util.Set;

/**
 * Which part of what a query finds is wanted.
 *
 * @param byDate the newest first, or else the most fitting
 * @param offset how many are passed over
 * @param limit how many are wanted
 * @param bound up to which articles are counted
 * @param counted fields whose values are counted
 */
public record Slice(boolean byDate, int offset, int limit, int bound, Set<String> counted) {

	/**
	 * The first, the most fitting first.
	 */
	public static Slice first(int limit) {
		return new Slice(false, 0, limit, limit, Set.of());
	}

}
