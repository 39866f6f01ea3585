package org.tribune.search.question;

/**
 * How much of a question an article must have.
 */
public enum Strictness {

	/** Every word, in one of its forms. */
	EXACT,
	/** Every word, also misspelt or begun. */
	TOLERANT,
	/** Most of the words. */
	PARTIAL

}
