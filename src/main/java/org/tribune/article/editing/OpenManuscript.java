package org.tribune.article.editing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.tribune.article.ArticleState;
import org.tribune.article.ManuscriptDesk;

/**
 * An article as it lies open on the edit page.
 *
 * @param version counts its saves
 * @param form its words, as the page shows and sends them
 * @param savedBy whoever saved them; empty when that is not known
 * @param path where readers find it, or would; null while it has no section
 * @param slug of the article, also while the form leaves it to follow the headline
 * @param derivedExcerpt what cards show when no excerpt is written
 * @param firstPublishedAt when readers first saw it; null if never
 */
record OpenManuscript(long id, int version, ArticleState state, ManuscriptForm form, String savedBy, Instant savedAt,
		@Nullable String path, String slug, String derivedExcerpt, @Nullable Instant firstPublishedAt) {

	/**
	 * Whether what is typed replaces the article's words at once.
	 */
	public boolean typedInPlace() {
		return ManuscriptDesk.isOpen(this.state);
	}

	/**
	 * Whether its address was ever given to readers.
	 */
	public boolean everPublished() {
		return this.firstPublishedAt != null;
	}

}
