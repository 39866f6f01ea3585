package org.tribune.article.desk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.tribune.article.ArticleState;

/**
 * An article as the lists of the desk show it.
 *
 * @param id of the article
 * @param version a change to it starts from
 * @param state of the article
 * @param headline may be empty while it is a draft
 * @param sectionSlug null while it has no section
 * @param sectionName null while it has no section
 * @param byline who signs, may be empty
 * @param ownerName whose it is in the newsroom; null for what an import brought
 * @param modifiedAt last save
 * @param scheduledFor when it will appear by itself
 * @param publishedAt the date readers are or were shown
 * @param late whether it should have appeared by itself and has not
 * @param changesAsked whether an editor gave it back with a wish
 */
public record DeskRow(long id, int version, ArticleState state, String headline, @Nullable String sectionSlug,
		@Nullable String sectionName, String byline, @Nullable String ownerName, Instant modifiedAt,
		@Nullable Instant scheduledFor, @Nullable Instant publishedAt, boolean late, boolean changesAsked) {

	/**
	 * Where it is worked on.
	 */
	public String path() {
		return "/admin/articles/" + this.id + "/edit";
	}

	/**
	 * The date that says most in its state: when it will appear, when it appeared, or
	 * when somebody last worked on it.
	 */
	public Instant date() {
		return switch (this.state) {
			case SCHEDULED -> (this.scheduledFor != null) ? this.scheduledFor : this.modifiedAt;
			case PUBLISHED -> (this.publishedAt != null) ? this.publishedAt : this.modifiedAt;
			default -> this.modifiedAt;
		};
	}

}
