package org.tribune.article.comparison;

/**
 * What became of some words between two states of a text.
 */
public enum Change {

	/** They stand in both. */
	SAME,
	/** They stand in the later one alone. */
	ADDED,
	/** They stand in the earlier one alone. */
	REMOVED,
	/** They stand in both, with other marks: bold, a link, another language. */
	RESTYLED

}
