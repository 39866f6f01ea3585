package org.tribune.article;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in its life, for the pages from which it is moved on.
 *
 * @param id of the article
 * @param version that is seen, to be sent back with every verb
 * @param state of the article
 * @param headline of the article, may be empty while it is a draft
 * @param path where readers find it, or would; null while it has no section
 * @param scheduledFor when it appears by itself
 * @param firstPublishedAt when readers first saw it
 * @param publishedAt the date readers are shown
 * @param updatedAt when it last said something new
 * @param withdrawnAt when it was last taken down
 * @param withdrawalReason why, if that was said
 * @param successorId the article that replaced it
 * @param embargoUntil not to be published before
 * @param unpublishAt withdrawn by itself then
 * @param changesAsked what an editor asked for; empty when nothing
 * @param changesAskedBy who asked
 * @param changesAskedAt when
 * @param deletedAt when it was thrown away
 */
public record Standing(long id, int version, ArticleState state, String headline, @Nullable String path,
		@Nullable Instant scheduledFor, @Nullable Instant firstPublishedAt, @Nullable Instant publishedAt,
		@Nullable Instant updatedAt, @Nullable Instant withdrawnAt, @Nullable WithdrawalReason withdrawalReason,
		@Nullable Long successorId, @Nullable Instant embargoUntil, @Nullable Instant unpublishAt, String changesAsked,
		String changesAskedBy, @Nullable Instant changesAskedAt, @Nullable Instant deletedAt) {

	static Standing of(Article article) {
		return article.life().standing(article);
	}

}
