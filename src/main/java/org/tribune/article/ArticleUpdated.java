package org.tribune.article;

/**
 * What readers see of a published article has changed. Published within the transaction
 * that does it.
 *
 * @param articleId of the article
 */
public record ArticleUpdated(long articleId) {
}
