package org.tribune.article;

/**
 * Why readers cannot read an article any more.
 */
public enum WithdrawalReason {

	/** It was wrong in a way that no correction mends. */
	ERROR,
	/** Somebody's right stands against it. */
	RIGHT,
	/** Another article has taken its place. */
	REPLACED,
	/** The time for which it was to be read is over. */
	EXPIRED

}
