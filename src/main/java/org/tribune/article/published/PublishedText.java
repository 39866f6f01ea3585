package org.tribune.article.published;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A whole published article with those who sign it, as feeds give it.
 *
 * @param article with its body
 * @param signers in order
 */
public record PublishedText(PublishedArticle article, List<Signer> signers) {

	/**
	 * When it last said something new.
	 */
	public Instant changedAt() {
		Instant published = this.article.card().publishedAt();
		Instant updated = Objects.requireNonNullElse(this.article.updatedAt(), published);
		return updated.isAfter(published) ? updated : published;
	}

	/**
	 * Somebody who signs.
	 *
	 * @param slug of the contributor
	 * @param name first and last
	 */
	public record Signer(String slug, String name) {

		/**
		 * Where readers find the profile.
		 */
		public String path() {
			return "/contributeurs/" + this.slug;
		}

	}

}
