package org.tribune.article.translation;

import org.jspecify.annotations.Nullable;

/**
 * An article in another language, as the newsroom lists it.
 *
 * @param id of the article
 * @param language of the article, such as {@code en}
 * @param headline may be empty while it is a draft
 * @param state of the article
 * @param path where readers find it, or would; null while it has no section
 */
record TranslationLine(long id, String language, String headline, String state, @Nullable String path) {
}
