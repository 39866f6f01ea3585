package org.tribune.article.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an article says at a moment, in words that can be compared. What nobody wrote down
 * at the time is null and is not compared.
 *
 * @param language of the article
 * @param kicker over the headline
 * @param headline of the article
 * @param standfirst under the headline
 * @param excerpt on cards
 * @param slug in its address
 * @param filing where it belongs and who signs
 * @param bodyHtml sanitised
 */
public record Reading(@Nullable String language, String kicker, String headline, String standfirst,
		@Nullable String excerpt, @Nullable String slug, @Nullable Filing filing, String bodyHtml) {

	/**
	 * The same with another address, which restoring leaves alone.
	 */
	public Reading underTheAddress(String kept) {
		return new Reading(this.language, this.kicker, this.headline, this.standfirst, this.excerpt,
				(this.slug != null) ? kept : null, this.filing, this.bodyHtml);
	}

	/**
	 * Where an article belongs, who signs it and what stands over it, by name.
	 *
	 * @param section its name; empty while there is none
	 * @param themes in order
	 * @param bylines in order, each with role and organisation
	 * @param lead the lead image
	 * @param canonical where the text appeared first, if elsewhere; or empty
	 * @param noindex whether it is kept out of search engines
	 * @param share what share cards show, if not the lead image; or empty
	 */
	public record Filing(String section, List<String> themes, List<String> bylines, Lead lead, String canonical,
			boolean noindex, String share) {
	}

	/**
	 * The image over an article.
	 *
	 * @param image the name of its file; empty if there is none
	 * @param alternativeText what it shows
	 * @param caption plain text
	 * @param credit plain text
	 */
	public record Lead(String image, String alternativeText, String caption, String credit) {

		/** No image. */
		public static final Lead NONE = new Lead("", "", "", "");

	}

}
