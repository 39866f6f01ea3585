package org.tribune.article.editing;

import java.util.Map;

/**
 * What the edit page is told after it has sent what was typed.
 *
 * @param edition to write over from now on
 * @param copy number of the working copy to write over from now on; 0 for none
 * @param version of the article, which its verbs ask for
 * @param state of the article
 * @param slug of the article
 * @param says a sentence for the page's status line
 * @param errors by field, when nothing was saved because of them
 */
record Receipt(int edition, int copy, int version, String state, String slug, String says, Map<String, String> errors) {
}
