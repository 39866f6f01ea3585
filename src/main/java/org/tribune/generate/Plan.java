package org.tribune.generate;

import java.time.LocalDate;

/**
 * What is to be generated.
 *
 * @param articles how many
 * @param seed the same seed gives the same articles
 * @param words of an article, on average
 * @param until the day after the last publication
 */
record Plan(int articles, long seed, int words, LocalDate until) {

	private static final int MOST_THEMES = 50_000;

	private static final int MOST_CONTRIBUTORS = 20_000;

	/** How many themes so many articles have. */
	int themes() {
		return Math.clamp(this.articles / 20, 30, MOST_THEMES);
	}

	/** How many people sign so many articles. */
	int contributors() {
		return Math.clamp(this.articles / 50, 20, MOST_CONTRIBUTORS);
	}

}
