package org.tribune.sametheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the first of a ranking, at most two by one person.
 */
final class Selection {

	/** Shown beside an article. */
	static final int PLACES = 4;

	/** Kept, so that some may drop out. */
	static final int KEPT = 8;

	private static final int MOST_BY_ONE = 2;

	private Selection() {
	}

	static List<Suggestion> of(List<Suggestion> ranked, int most) {
		List<Suggestion> chosen = new ArrayList<>();
		Map<Long, Integer> bySigner = new HashMap<>();
		for (Suggestion one : ranked) {
			if (chosen.size() < most
					&& one.signers().stream().allMatch((who) -> bySigner.getOrDefault(who, 0) < MOST_BY_ONE)) {
				chosen.add(one);
				one.signers().forEach((who) -> bySigner.merge(who, 1, Integer::sum));
			}
		}
		return chosen;
	}

}
