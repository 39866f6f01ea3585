package org.tribune.article;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in: the words and where they belong, before anything is cleaned or
 * checked.
 *
 * @param language French or English
 * @param slug wished for; made from the headline when null
 * @param kicker the few words over the headline
 * @param headline of the article
 * @param standfirst the paragraph under the headline
 * @param body HTML, untrusted
 * @param excerpt for cards; derived from standfirst and body when empty
 * @param sectionId null while undecided
 * @param themeIds in order
 * @param signatures in order
 * @param lead the image over the article, if any
 * @param canonicalOverride absolute address where the text appeared first, if elsewhere
 * @param noindex whether it is kept out of search engines
 * @param shareImageId what share cards show; null for the image over the article
 */
public record Manuscript(Locale language, @Nullable String slug, String kicker, String headline, String standfirst,
		String body, String excerpt, @Nullable Long sectionId, List<Long> themeIds, List<Signature> signatures,
		@Nullable Lead lead, @Nullable String canonicalOverride, boolean noindex, @Nullable Long shareImageId) {

	/**
	 * Share cards show the image over the article.
	 */
	public Manuscript(Locale language, @Nullable String slug, String kicker, String headline, String standfirst,
			String body, String excerpt, @Nullable Long sectionId, List<Long> themeIds, List<Signature> signatures,
			@Nullable Lead lead, @Nullable String canonicalOverride, boolean noindex) {
		this(language, slug, kicker, headline, standfirst, body, excerpt, sectionId, themeIds, signatures, lead,
				canonicalOverride, noindex, null);
	}

	/**
	 * Search engines are told the usual.
	 */
	public Manuscript(Locale language, @Nullable String slug, String kicker, String headline, String standfirst,
			String body, String excerpt, @Nullable Long sectionId, List<Long> themeIds, List<Signature> signatures,
			@Nullable Lead lead) {
		this(language, slug, kicker, headline, standfirst, body, excerpt, sectionId, themeIds, signatures, lead, null,
				false);
	}

	/**
	 * Who signs.
	 *
	 * @param contributorId of the contributor
	 * @param role as it is to be shown; from the profile when null
	 * @param organisation as it is to be shown; from the profile when null
	 */
	public record Signature(long contributorId, @Nullable String role, @Nullable String organisation) {

		/**
		 * With what the profile says today.
		 */
		public static Signature of(long contributorId) {
			return new Signature(contributorId, null, null);
		}

	}

	/**
	 * The image over the article.
	 *
	 * @param imageId in the media library
	 * @param alternativeText what it shows
	 * @param caption plain text, may be empty
	 * @param credit plain text, may be empty
	 */
	public record Lead(long imageId, String alternativeText, String caption, String credit) {
	}

}
