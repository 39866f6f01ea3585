package org.tribune.article.published;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tribune.markup.TocEntry;
import org.tribune.media.ImageAddress;

/**
 * A published article as its own page shows it.
 *
 * @param card what lists show of it too
 * @param sectionId of its section
 * @param bylines who signs it, in order
 * @param bodyHtml sanitised by {@code markup}
 * @param wordCount of the body
 * @param tableOfContents the body's main headings
 * @param updatedAt when it last said something new, if it did since publication
 * @param themes in order
 * @param images that stand in the body
 * @param canonicalOverride where the text appeared first, if elsewhere
 * @param noindex whether it is kept out of search engines
 * @param corrections in the order in which readers were told
 * @param translations published in other languages
 * @param share what share cards show; null for the image over the article
 */
public record PublishedArticle(ArticleCard card, long sectionId, List<PublishedByline> bylines, String bodyHtml,
		int wordCount, List<TocEntry> tableOfContents, @Nullable Instant updatedAt, List<ThemeLink> themes,
		List<ImageAddress> images, @Nullable String canonicalOverride, boolean noindex,
		List<PublishedCorrection> corrections, List<TranslatedArticle> translations, @Nullable Picture share) {

	/**
	 * When it last said something new.
	 */
	public Instant changedAt() {
		Instant published = this.card.publishedAt();
		return (this.updatedAt != null && this.updatedAt.isAfter(published)) ? this.updatedAt : published;
	}

	/**
	 * Whether a table of contents helps: there is more than one main heading.
	 */
	public boolean navigable() {
		return this.tableOfContents.size() > 1;
	}

}
