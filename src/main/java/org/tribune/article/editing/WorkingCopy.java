package org.tribune.article.editing;

import java.time.Instant;

/**
 * What somebody is writing on an article that readers see or will see by themselves.
 *
 * @param number counts its saves
 * @param form the words
 */
record WorkingCopy(int number, ManuscriptForm form, Instant savedAt) {
}
