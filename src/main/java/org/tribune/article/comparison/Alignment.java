package org.tribune.article.comparison;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which block of one body is which of another: first the same ones, between them those
 * with the same words, between those the ones that are alike; at last, among what is left
 * over, those that have moved.
 */
final class Alignment {

	/** Shorter ones may well be another of the same words. */
	private static final int LEAST_LETTERS_MOVED = 12;

	private final int[] partner;

	private final int[] moved;

	private final int[] origin;

	private Alignment(int[] partner, int later) {
		this.partner = partner;
		this.moved = new int[partner.length];
		this.origin = new int[later];
		Arrays.fill(this.moved, Matches.NONE);
		Arrays.fill(this.origin, Matches.NONE);
	}

	static Alignment of(List<Block> before, List<Block> after) {
		int[] partner = Matches.of(before, after);
		List<String> letters = before.stream().map(Block::letters).toList();
		List<String> laterLetters = after.stream().map(Block::letters).toList();
		betweenPairs(partner, after.size(), (from, to, laterFrom, laterTo) -> {
			int[] inside = Matches.of(letters.subList(from, to), laterLetters.subList(laterFrom, laterTo));
			for (int index = 0; index < inside.length; index++) {
				partner[from + index] = (inside[index] != Matches.NONE) ? laterFrom + inside[index] : Matches.NONE;
			}
		});
		betweenPairs(partner, after.size(), new Likeness(before, after, partner)::pair);
		Alignment alignment = new Alignment(partner, after.size());
		alignment.findMoved(letters, laterLetters);
		return alignment;
	}

	/**
	 * Walks the stretches between two pairs in which both sides have something left.
	 */
	private static void betweenPairs(int[] partner, int later, Stretch action) {
		int[] known = partner.clone();
		int from = 0;
		int laterFrom = 0;
		for (int index = 0; index <= known.length; index++) {
			int place = (index < known.length) ? known[index] : later;
			if (place != Matches.NONE) {
				if (index > from && place > laterFrom) {
					action.with(from, index, laterFrom, place);
				}
				from = index + 1;
				laterFrom = place + 1;
			}
		}
	}

	private void findMoved(List<String> letters, List<String> laterLetters) {
		boolean[] taken = new boolean[this.origin.length];
		Arrays.stream(this.partner).filter((place) -> place != Matches.NONE).forEach((place) -> taken[place] = true);
		Map<String, Deque<Integer>> free = new HashMap<>();
		for (int index = 0; index < taken.length; index++) {
			if (!taken[index]) {
				free.computeIfAbsent(laterLetters.get(index), (any) -> new ArrayDeque<>()).add(index);
			}
		}
		for (int index = 0; index < this.partner.length; index++) {
			Deque<Integer> places = free.get(letters.get(index));
			if (this.partner[index] == Matches.NONE && letters.get(index).length() >= LEAST_LETTERS_MOVED
					&& places != null && !places.isEmpty()) {
				this.moved[index] = places.remove();
				this.origin[this.moved[index]] = index;
			}
		}
	}

	/** Where a block stands in the later body, in the same order as the others. */
	int partner(int index) {
		return this.partner[index];
	}

	/** Where a block has moved to. */
	int movedTo(int index) {
		return this.moved[index];
	}

	/** Where a block of the later body has moved from. */
	int movedFrom(int place) {
		return this.origin[place];
	}

	@FunctionalInterface
	private interface Stretch {

		void with(int from, int to, int laterFrom, int laterTo);

	}

}
