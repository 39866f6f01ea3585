package org.tribune.generate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tribune.markup.Body;

/**
 * An invented article, as clean as the newsroom would have made it.
 *
 * @param section number of the topic
 * @param kicker may be empty
 * @param headline of the article
 * @param standfirst of the article
 * @param body with what is derived from it
 * @param themes their numbers, in order
 * @param signatures numbers of who signs, in order
 * @param lead number of the drawing over it, if any
 * @param fate its state and dates
 * @param correction what readers are told was wrong, if anything
 */
record Composition(int section, String kicker, String headline, String standfirst, Body body, List<Integer> themes,
		List<Integer> signatures, @Nullable Integer lead, Fate fate, @Nullable String correction) {
}
