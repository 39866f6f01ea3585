package org.tribune.generate;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An invented article before it is cleaned.
 *
 * @param section number of the topic
 * @param kicker may be empty
 * @param headline of the article
 * @param standfirst of the article
 * @param body HTML
 * @param themes their numbers, in order
 * @param signatures numbers of who signs, in order
 * @param lead number of the drawing over it, if any
 * @param fate its state and dates
 * @param correction what readers are told was wrong, if anything
 */
record Composition(int section, String kicker, String headline, String standfirst, String body, List<Integer> themes,
		List<Integer> signatures, @Nullable Integer lead, Fate fate, @Nullable String correction) {
}
