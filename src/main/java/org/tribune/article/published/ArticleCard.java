package org.tribune.article.published;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A published article as lists show it.
 *
 * @param id of the article
 * @param sectionSlug of its section
 * @param sectionName of its section
 * @param sectionColour {@code #rrggbb}, or null for the site's own
 * @param slug of the article
 * @param language of the article
 * @param kicker may be empty
 * @param headline of the article
 * @param standfirst may be empty
 * @param excerpt cut at a word
 * @param byline names of those who sign, joined; may be empty
 * @param publishedAt the date readers are shown
 * @param readingMinutes at least 1
 * @param picture the lead image, if there is one to show
 */
public record ArticleCard(long id, String sectionSlug, String sectionName, @Nullable String sectionColour, String slug,
		Locale language, String kicker, String headline, String standfirst, String excerpt, String byline,
		Instant publishedAt, int readingMinutes, @Nullable Picture picture) {

	/**
	 * Where readers find the article.
	 */
	public String path() {
		return "/" + this.sectionSlug + "/" + this.slug;
	}

}
