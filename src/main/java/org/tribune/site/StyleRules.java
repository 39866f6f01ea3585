package org.tribune.site;

/**
 * Rules for readers' pages that depend on what editors chose, such as colours: they come
 * last in the one style sheet there is.
 */
public interface StyleRules {

	/**
	 * The rules, from memory; the same string as long as nothing changes.
	 */
	String css();

}
