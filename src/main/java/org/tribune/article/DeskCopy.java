package org.tribune.article;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An article as it lies on the desk, in whatever state.
 *
 * @param id of the article
 * @param version counts every save: two equal versions are the same words
 * @param state of the article
 * @param slug of the article
 * @param path where readers find it, or would; null while it has no section
 * @param bodyHtml sanitised
 * @param createdAt first save
 * @param modifiedAt last save
 */
public record DeskCopy(long id, int version, ArticleState state, String slug, @Nullable String path, String bodyHtml,
		Instant createdAt, Instant modifiedAt) {

}
