package org.tribune.article.desk.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of one article, with what is needed to undo it.
 *
 * @param headline empty when this person may not know it
 * @param outcome what became of it
 * @param version of the article afterwards
 * @param sectionId where it stood before
 * @param themeIds under which it stood before
 */
record Attempt(String headline, Outcome outcome, @Nullable Integer version, @Nullable Long sectionId,
		List<Long> themeIds) {

	static Attempt failed(String headline, Outcome outcome) {
		return new Attempt(headline, outcome, null, null, List.of());
	}

}
