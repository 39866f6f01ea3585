package org.tribune.article.published;

import org.jspecify.annotations.Nullable;

/**
 * What readers are told of an article that they could read once and cannot any more.
 *
 * @param reason why; null when that was not said
 * @param successor path of the published article that replaced it, if one did; chains are
 * followed to their end
 * @param moved whether it is not withdrawn at all: only its address changed, and
 * {@code successor} is the new one
 */
public record Withdrawn(@Nullable String reason, @Nullable String successor, boolean moved) {
}
