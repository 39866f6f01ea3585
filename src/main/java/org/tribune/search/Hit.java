package org.tribune.search;

import java.util.List;

import org.tribune.article.published.ArticleCard;
import org.tribune.search.question.Marker.Piece;

/**
 * An article that was found.
 *
 * @param card of it
 * @param headline with what was looked for marked
 * @param passage of the standfirst or the body that shows what was looked for, or the
 * excerpt
 */
record Hit(ArticleCard card, List<Piece> headline, List<Piece> passage) {
}
