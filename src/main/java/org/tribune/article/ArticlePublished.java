package org.tribune.article;

/**
 * An article has become visible to readers. Published within the transaction that does
 * it.
 *
 * @param articleId of the article
 */
public record ArticlePublished(long articleId) {
}
