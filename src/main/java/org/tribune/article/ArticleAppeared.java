package org.tribune.article;

import java.time.Instant;

/**
 * An article has become visible to readers, beside {@link ArticlePublished}: for whoever
 * measures how long that took. Published within the transaction that does it.
 *
 * @param articleId of the article
 * @param due since when readers should see it: when somebody published it, or when its
 * time had come
 */
public record ArticleAppeared(long articleId, Instant due) {
}
