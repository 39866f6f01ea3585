package org.tribune.article.desk.batch;

import org.tribune.article.ArticleAction;

/**
 * What can be done to several articles at once.
 */
public enum Act {

	/** Puts them into a section. */
	SECTION(ArticleAction.EDIT, true),
	/** Puts them under one more theme. */
	ADD_THEME(ArticleAction.EDIT, true),
	/** Takes them from under a theme. */
	REMOVE_THEME(ArticleAction.EDIT, true),
	/** Takes them down: not undone, since readers were told. */
	WITHDRAW(ArticleAction.WITHDRAW, false),
	/** Throws drafts away. */
	BIN(ArticleAction.DELETE, true),
	/** Takes drafts out of the bin. */
	RESTORE(ArticleAction.DELETE, false);

	private final ArticleAction action;

	private final boolean undoable;

	Act(ArticleAction action, boolean undoable) {
		this.action = action;
		this.undoable = undoable;
	}

	/**
	 * What somebody must be allowed to do with each of them.
	 */
	public ArticleAction action() {
		return this.action;
	}

	/**
	 * Whether it can be undone.
	 */
	public boolean undoable() {
		return this.undoable;
	}

}
