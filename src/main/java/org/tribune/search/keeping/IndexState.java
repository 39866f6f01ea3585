package org.tribune.search.keeping;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How an index is.
 *
 * @param fault why it does not follow the database at present; null when it does
 * @param caughtUp when it last held everything that is published; null when it never did
 * since the start of this process
 * @param makingSince since when this process makes a new index; null when it makes none
 * @param articles in it; null where that is not known
 */
public record IndexState(@Nullable String fault, @Nullable Instant caughtUp, @Nullable Instant makingSince,
		@Nullable Integer articles) {
}
