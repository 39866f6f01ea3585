package org.tribune.article.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Passages that are shown together.
 *
 * @param folded whether nothing in them or beside them changed
 * @param passages in order
 */
public record Stretch(boolean folded, List<Passage> passages) {

	/** Untouched passages that are shown beside a change. */
	private static final int BESIDE = 1;

	private static final int LEAST_FOLDED = 3;

	static List<Stretch> of(List<Passage> passages) {
		boolean[] shown = new boolean[passages.size()];
		for (int index = 0; index < shown.length; index++) {
			if (!passages.get(index).untouched()) {
				for (int near = Math.max(0, index - BESIDE); near <= Math.min(shown.length - 1,
						index + BESIDE); near++) {
					shown[near] = true;
				}
			}
		}
		List<Stretch> stretches = new ArrayList<>();
		int start = 0;
		for (int index = 1; index <= shown.length; index++) {
			if (index == shown.length || shown[index] != shown[start]) {
				boolean folded = !shown[start] && index - start >= LEAST_FOLDED;
				stretches.add(new Stretch(folded, passages.subList(start, index)));
				start = index;
			}
		}
		return stretches;
	}

}
