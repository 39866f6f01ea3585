package org.tribune.article.published;

import java.time.Instant;

/**
 * What readers of an article are told was wrong in it.
 *
 * @param at when they were told
 * @param text plain
 */
public record PublishedCorrection(Instant at, String text) {
}
