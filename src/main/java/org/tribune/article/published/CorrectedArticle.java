package org.tribune.article.published;

import java.time.Instant;
import java.util.Locale;

/**
 * A line of the corrections page.
 *
 * @param at when readers were told
 * @param text plain
 * @param headline of the article
 * @param path of the article
 * @param language of the article and of the text
 */
public record CorrectedArticle(Instant at, String text, String headline, String path, Locale language) {
}
