package org.tribune.search.keeping;

/**
 * Tends an index.
 */
public interface IndexTender {

	/**
	 * Takes in what changed, and sees to whatever else is to be done. Throws nothing:
	 * what fails is told in the log once and tried again.
	 */
	void tend();

	/**
	 * How the index is, as far as this process knows.
	 */
	IndexState state();

}
