package org.tribune.article.desk.batch;

/**
 * What became of one article of several.
 */
public enum Outcome {

	/** It was done. */
	DONE,
	/** There was nothing to do. */
	UNCHANGED,
	/** This person may not. */
	DENIED,
	/** Somebody else saved it since it was chosen. */
	CHANGED,
	/** Its state does not allow it. */
	REFUSED,
	/** There is no such article, or none that this person may know of. */
	MISSING

}
