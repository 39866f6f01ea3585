package org.tribune.search.question;

/**
 * How many articles have something.
 *
 * @param value identifier, or year
 * @param count of articles
 */
public record Count(long value, int count) {
}
