package org.tribune.article.published;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tribune.media.ImageAddress;

/**
 * What is filed with an article, and stands in other rows than its own.
 *
 * @param bylines who signs it, in order
 * @param themes in order
 * @param images that stand in the body
 * @param corrections in the order in which readers were told
 * @param translations published in other languages
 * @param share what share cards show; null for the image over the article
 */
public record Filing(List<PublishedByline> bylines, List<ThemeLink> themes, List<ImageAddress> images,
		List<PublishedCorrection> corrections, List<TranslatedArticle> translations, @Nullable Picture share) {

	/**
	 * Several pages may show the same filing: it does not change.
	 */
	public Filing {
		bylines = List.copyOf(bylines);
		themes = List.copyOf(themes);
		images = List.copyOf(images);
		corrections = List.copyOf(corrections);
		translations = List.copyOf(translations);
	}

	/**
	 * The same with other images in the body.
	 */
	public Filing illustrated(List<ImageAddress> others) {
		return new Filing(this.bylines, this.themes, others, this.corrections, this.translations, this.share);
	}

}
