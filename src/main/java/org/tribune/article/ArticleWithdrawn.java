package org.tribune.article;

/**
 * An article was taken down. Published within the transaction that does it.
 *
 * @param articleId of the article
 */
public record ArticleWithdrawn(long articleId) {
}
