package org.tribune.sametheme;

/**
 * What readers are shown beside an article "Sur le même thème" has changed, without the
 * article itself. Published within the transaction that changes it.
 *
 * @param articleId of the article whose page shows it
 */
public record SuggestionsChanged(long articleId) {
}
