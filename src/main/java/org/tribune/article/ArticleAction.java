package org.tribune.article;

/**
 * What somebody may want to do with one article; {@link ArticleAccess} says who may.
 */
public enum ArticleAction {

	/** See it in the newsroom, with its history and previews. */
	READ,
	/** Change its words, themes, image or slug. */
	EDIT,
	/** Hand it to the editors. */
	SUBMIT,
	/** Give it back with a wish. */
	ASK_CHANGES,
	/** Set or change the time at which it appears or disappears by itself. */
	SCHEDULE,
	/** Show it to readers. */
	PUBLISH,
	/** Tell readers what was wrong, or that it says something new. */
	CORRECT,
	/** Take it down. */
	WITHDRAW,
	/** Take what readers do not see back to the desk. */
	RETURN_TO_DRAFT,
	/** Choose what stands beside it under "Sur le même thème". */
	CURATE,
	/** Make and revoke links by which others may read it before readers do. */
	SHARE_PREVIEW,
	/** Say whose it is. */
	ASSIGN,
	/** Throw it away, or take it out of the bin. */
	DELETE

}
