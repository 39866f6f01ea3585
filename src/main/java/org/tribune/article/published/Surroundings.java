package org.tribune.article.published;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands around an article on its page.
 *
 * @param sameTheme up to four articles to read after it
 * @param previous the one published just before in its section and language, if any
 * @param next the one published just after, if any
 */
public record Surroundings(List<ArticleCard> sameTheme, @Nullable Neighbour previous, @Nullable Neighbour next) {

	/**
	 * An article just before or after another.
	 *
	 * @param path where readers find it
	 * @param headline what it is called
	 */
	public record Neighbour(String path, String headline) {
	}

}
