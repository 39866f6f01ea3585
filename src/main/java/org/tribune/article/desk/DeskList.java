package org.tribune.article.desk;

import java.util.Locale;

import org.tribune.staff.SignedIn;

/**
 * The lists of the dashboard. Whoever does not edit others' articles sees their own only.
 */
enum DeskList {

	/** Should have appeared by itself and has not. */
	LATE("state = 'SCHEDULED' and scheduled_for < :late", "scheduled_for, id", "state=SCHEDULED"),
	/** Came back from an editor with a wish. */
	CHANGES_ASKED("state = 'DRAFT' and changes_asked_at is not null and owner_id = :me", "changes_asked_at, id",
			"state=DRAFT"),
	/** Waits for an editor, the longest first. */
	IN_REVIEW("state = 'IN_REVIEW'", "modified_at, id", "state=IN_REVIEW"),
	/** Will appear by itself, the next first. */
	SCHEDULED("state = 'SCHEDULED'", "scheduled_for, id", "state=SCHEDULED"),
	/** Is being written. */
	DRAFTS("state = 'DRAFT' and (changes_asked_at is null or owner_id is distinct from :me)",
			"modified_at desc, id desc", "state=DRAFT"),
	/** Readers have it. */
	PUBLISHED("state = 'PUBLISHED'", "published_at desc, id desc", "state=PUBLISHED&sort=published");

	private final String condition;

	private final String order;

	private final String query;

	DeskList(String condition, String order, String query) {
		this.condition = condition;
		this.order = order;
		this.query = query;
	}

	String condition(SignedIn who) {
		return who.edits() ? this.condition : this.condition + " and owner_id = :me";
	}

	String order() {
		return this.order;
	}

	/** Where all of it is. */
	String path() {
		return "/admin/articles?" + this.query;
	}

	/**
	 * The end of the keys of its messages.
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
