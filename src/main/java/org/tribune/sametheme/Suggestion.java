package org.tribune.sametheme;

import java.util.List;

/**
 * An article to read after another, and why.
 *
 * @param targetId of the article
 * @param headline of the article
 * @param sharedThemes how many themes the two share
 * @param likeness of their words: 1 is the same text
 * @param score by which suggestions are ordered
 * @param terms the words that the two share and few others use, as they are written
 * @param signers people who sign it; a collective is none
 */
public record Suggestion(long targetId, String headline, int sharedThemes, double likeness, double score,
		List<String> terms, List<Long> signers) {

}
