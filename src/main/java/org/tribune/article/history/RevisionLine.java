package org.tribune.article.history;

import java.time.Instant;

/**
 * A revision as the history lists it.
 *
 * @param number counts the article's revisions from 1
 * @param reason why it was written: a word in the past tense
 * @param headline the article had then
 * @param renamed whether the headline differs from that of the revision before
 * @param savedBy the person or process
 * @param byStaff whether it was a person
 * @param savedAt when
 */
record RevisionLine(int number, String reason, String headline, boolean renamed, String savedBy, boolean byStaff,
		Instant savedAt) {
}
