package org.tribune.article.comparison;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/**
 * What stands in both of two rows, in the same order. Short rows get the shortest
 * difference there is; long ones are first cut at what stands in each of them once, so
 * that the effort stays bounded whatever the rows hold.
 */
final class Matches {

	/** Without a partner. */
	static final int NONE = -1;

	/** Up to this length the shortest difference is looked for at once. */
	private static final int SHORT = 600;

	/** Up to this length it is looked for where there is nothing to cut at. */
	private static final int BOUND = 2_000;

	private final int[] before;

	private final int[] after;

	private final int[] partner;

	private final Deque<Span> open = new ArrayDeque<>();

	private Matches(int[] before, int[] after) {
		this.before = before;
		this.after = after;
		this.partner = new int[before.length];
		Arrays.fill(this.partner, NONE);
	}

	/**
	 * For each of the earlier row its place in the later one, or {@link #NONE}.
	 */
	static <T> int[] of(List<T> before, List<T> after) {
		Map<T, Integer> numbers = new HashMap<>();
		Matches matches = new Matches(numbered(before, numbers), numbered(after, numbers));
		matches.open.push(new Span(0, before.size(), 0, after.size()));
		while (!matches.open.isEmpty()) {
			matches.match(matches.open.pop());
		}
		return matches.partner;
	}

	private static <T> int[] numbered(List<T> row, Map<T, Integer> numbers) {
		return row.stream().mapToInt((one) -> numbers.computeIfAbsent(one, (any) -> numbers.size())).toArray();
	}

	private void match(Span whole) {
		Span span = trimmed(whole);
		if (span.isOneSided()) {
			return;
		}
		if (span.length() <= SHORT || (!cut(span) && span.length() <= BOUND)) {
			shortest(span);
		}
	}

	private Span trimmed(Span span) {
		int start = 0;
		int most = Math.min(span.to() - span.from(), span.laterTo() - span.laterFrom());
		while (start < most && this.before[span.from() + start] == this.after[span.laterFrom() + start]) {
			this.partner[span.from() + start] = span.laterFrom() + start;
			start++;
		}
		int end = 0;
		while (end < most - start && this.before[span.to() - 1 - end] == this.after[span.laterTo() - 1 - end]) {
			this.partner[span.to() - 1 - end] = span.laterTo() - 1 - end;
			end++;
		}
		return new Span(span.from() + start, span.to() - end, span.laterFrom() + start, span.laterTo() - end);
	}

	/**
	 * Matches what stands once on each side, as far as the order allows, and leaves the
	 * spans between for later.
	 * @return whether there was anything
	 */
	private boolean cut(Span span) {
		int[] places = new int[span.to() - span.from()];
		Arrays.fill(places, NONE);
		Map<Integer, int[]> seen = new HashMap<>();
		for (int index = span.from(); index < span.to(); index++) {
			count(seen, this.before[index], 0, index);
		}
		for (int index = span.laterFrom(); index < span.laterTo(); index++) {
			count(seen, this.after[index], 2, index);
		}
		seen.values()
			.stream()
			.filter((counts) -> counts[0] == 1 && counts[2] == 1)
			.forEach((counts) -> places[counts[1] - span.from()] = counts[3]);
		boolean[] kept = Rising.longest(places);
		int from = span.from();
		int laterFrom = span.laterFrom();
		for (int index = 0; index < places.length; index++) {
			if (kept[index]) {
				this.partner[span.from() + index] = places[index];
				this.open.push(new Span(from, span.from() + index, laterFrom, places[index]));
				from = span.from() + index + 1;
				laterFrom = places[index] + 1;
			}
		}
		boolean any = from > span.from();
		if (any) {
			this.open.push(new Span(from, span.to(), laterFrom, span.laterTo()));
		}
		return any;
	}

	private static void count(Map<Integer, int[]> seen, int value, int side, int index) {
		int[] counts = seen.computeIfAbsent(value, (any) -> new int[4]);
		counts[side]++;
		counts[side + 1] = index;
	}

	private void shortest(Span span) {
		List<Integer> old = Arrays.stream(this.before, span.from(), span.to()).boxed().toList();
		List<Integer> current = Arrays.stream(this.after, span.laterFrom(), span.laterTo()).boxed().toList();
		boolean[] removed = new boolean[old.size()];
		boolean[] added = new boolean[current.size()];
		for (Change change : new MyersDiffWithLinearSpace<Integer>().computeDiff(old, current, null)) {
			Arrays.fill(removed, change.startOriginal, change.endOriginal, true);
			Arrays.fill(added, change.startRevised, change.endRevised, true);
		}
		int later = 0;
		for (int index = 0; index < removed.length; index++) {
			if (!removed[index]) {
				while (added[later]) {
					later++;
				}
				this.partner[span.from() + index] = span.laterFrom() + later++;
			}
		}
	}

	private record Span(int from, int to, int laterFrom, int laterTo) {

		boolean isOneSided() {
			return this.from == this.to || this.laterFrom == this.laterTo;
		}

		int length() {
			return this.to - this.from + this.laterTo - this.laterFrom;
		}

	}

}
