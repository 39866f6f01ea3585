package org.tribune.search.keeping;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How an index is.
 *
 * @param fault why it does not follow the database at present; null when it does
 * @param caughtUp when it last held everything that is published; null when it never did
 * since the start of this process
 * @param beingMade whether a new index is being made by this process
 * @param articles in it; null where that is not known
 */
public record IndexState(@Nullable String fault, @Nullable Instant caughtUp, boolean beingMade,
		@Nullable Integer articles) {
}
