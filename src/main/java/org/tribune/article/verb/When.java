package org.tribune.article.verb;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A time that somebody sets.
 *
 * @param when on the newsroom's clock; null lifts an embargo or an end
 * @param version that they saw
 */
record When(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime when, int version) {
}
