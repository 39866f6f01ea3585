package org.tribune.article.published;

/**
 * A published article that says the same in another language.
 *
 * @param id of it
 * @param language of it, such as {@code en}
 * @param path where readers find it
 * @param listed whether search engines may list it under this address
 */
public record TranslatedArticle(long id, String language, String path, boolean listed) {
}
