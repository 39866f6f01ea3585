package org.tribune.article.editing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two texts that were written over the same one.
 *
 * @param mine what its writer could not save, cleaned as a save would
 * @param theirs what was saved meanwhile
 * @param by who saved it; empty when not known
 * @param own whether it was the same person, in another tab
 * @param fields that differ, without the body
 * @param passages of the two bodies
 */
record Conflict(ManuscriptForm mine, ManuscriptForm theirs, String by, Instant at, boolean own, List<Difference> fields,
		List<Passage> passages) {

	/**
	 * Whether nothing has to be chosen.
	 */
	public boolean isEmpty() {
		return this.fields.isEmpty() && this.passages.stream().allMatch(Passage::same);
	}

	/**
	 * A field that both have and that differs.
	 *
	 * @param key of the choice and of the field's name
	 * @param mine in words
	 * @param theirs in words
	 */
	record Difference(String key, @Nullable String mine, @Nullable String theirs) {
	}

}
