package org.tribune.search.index;

/**
 * A word of the index that resembles another.
 *
 * @param word without accents
 * @param likeness up to 1
 * @param articles that have it
 */
public record Near(String word, float likeness, int articles) {
}
