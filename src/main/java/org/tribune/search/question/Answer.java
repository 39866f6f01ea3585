package org.tribune.search.question;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the index answers.
 *
 * @param ids of the articles of this page, in order, still to be looked up
 * @param found how many articles there are, counted up to the bound that was asked for
 * @param strictness with which they were looked for
 * @param counts by which it can be narrowed
 * @param bounded whether there are more than were counted
 * @param late whether time ended before the search did
 * @param instead a question that finds something, if this one does not
 */
public record Answer(List<Long> ids, int found, Strictness strictness, Map<Facet, List<Count>> counts, boolean bounded,
		boolean late, @Nullable String instead) {
}
