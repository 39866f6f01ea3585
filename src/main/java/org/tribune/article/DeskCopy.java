package org.tribune.article;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An article as it lies on the desk, in whatever state.
 *
 * @param id of the article
 * @param version counts every save: two equal versions are the same words
 * @param state of the article
 * @param ownerId the member of staff whose article it is; null for what an import brought
 * @param slug of the article
 * @param path where readers find it, or would; null while it has no section
 * @param headline of the article, may be empty while it is a draft
 * @param bodyHtml sanitised
 * @param createdAt first save
 * @param modifiedAt last save
 */
public record DeskCopy(long id, int version, ArticleState state, @Nullable Long ownerId, String slug,
		@Nullable String path, String headline, String bodyHtml, Instant createdAt, Instant modifiedAt) {

	static DeskCopy of(Article article) {
		return new DeskCopy(article.id(), article.version(), article.state(), article.ownerId(), article.slug(),
				article.path(), article.text().headline(), article.text().bodyHtml(), article.life().createdAt(),
				article.life().modifiedAt());
	}

}
