package org.tribune.article.published;

import org.jspecify.annotations.Nullable;

/**
 * The articles published just before and just after another in its section.
 *
 * @param previous the older one, if any
 * @param next the newer one, if any
 */
public record Neighbours(@Nullable ArticleCard previous, @Nullable ArticleCard next) {
}
