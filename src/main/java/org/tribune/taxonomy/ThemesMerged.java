package org.tribune.taxonomy;

/**
 * Two themes were one: articles of the first bear the second from now on, and the first
 * ceases to exist. Published within the transaction that decides it; whoever files
 * articles under themes files them anew.
 *
 * @param fromId the theme that goes
 * @param toId the theme that stays
 */
public record ThemesMerged(long fromId, long toId) {
}
