package org.tribune.article.checklist;

/**
 * Somebody wanted to publish, or schedule, what the checklist holds back.
 */
public class ChecklistException extends RuntimeException {

	private final transient Checklist checklist;

	/**
	 * The article lacks what this checklist says.
	 */
	public ChecklistException(Checklist checklist) {
		super("Held back: " + checklist.missing());
		this.checklist = checklist;
	}

	/**
	 * What it lacks.
	 */
	public Checklist checklist() {
		return this.checklist;
	}

}
