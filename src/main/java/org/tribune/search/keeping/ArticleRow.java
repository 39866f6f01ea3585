package org.tribune.search.keeping;

import java.time.Instant;
import java.util.List;

/**
 * A published article as it goes into the index.
 *
 * @param id of it
 * @param english or else French
 * @param headline of it
 * @param standfirst with the kicker before
 * @param body as plain text
 * @param sectionId of its section
 * @param themeIds in order
 * @param contributorIds in order
 * @param names of themes and contributors
 * @param year in the site's time zone
 * @param publishedAt the date readers are shown
 */
public record ArticleRow(long id, boolean english, String headline, String standfirst, String body, long sectionId,
		List<Long> themeIds, List<Long> contributorIds, String names, int year, Instant publishedAt) {

}
