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
	 * Where an article belongs, who signs it and what stands over it, by name.
	 *
	 * @param section its name; empty while there is none
	 * @param themes in order
	 * @param bylines in order, each with role and organisation
	 * @param image the lead image; empty if there is none
	 * @param alternativeText of the lead image
	 * @param caption of the lead image
	 * @param credit of the lead image
	 */
	public record Filing(String section, List<String> themes, List<String> bylines, String image,
			String alternativeText, String caption, String credit) {
	}

}
