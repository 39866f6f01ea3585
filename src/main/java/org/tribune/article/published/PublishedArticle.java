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
 * @param bodyHtml sanitised by {@code markup}
 * @param wordCount of the body
 * @param tableOfContents the body's main headings
 * @param updatedAt when it last said something new, if it did since publication
 * @param canonicalOverride where the text appeared first, if elsewhere
 * @param noindex whether it is kept out of search engines
 * @param filing who signs it, what it is about and what else belongs to it
 */
public record PublishedArticle(ArticleCard card, long sectionId, String bodyHtml, int wordCount,
		List<TocEntry> tableOfContents, @Nullable Instant updatedAt, @Nullable String canonicalOverride,
		boolean noindex, Filing filing) {

	/**
	 * Who signs it, in order.
	 */
	public List<PublishedByline> bylines() {
		return this.filing.bylines();
	}

	/**
	 * Its themes, in order.
	 */
	public List<ThemeLink> themes() {
		return this.filing.themes();
	}

	/**
	 * The images that stand in the body.
	 */
	public List<ImageAddress> images() {
		return this.filing.images();
	}

	/**
	 * Its corrections, in the order in which readers were told.
	 */
	public List<PublishedCorrection> corrections() {
		return this.filing.corrections();
	}

	/**
	 * Its translations that readers can find.
	 */
	public List<TranslatedArticle> translations() {
		return this.filing.translations();
	}

	/**
	 * What share cards show; null for the image over the article.
	 */
	public @Nullable Picture share() {
		return this.filing.share();
	}

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
