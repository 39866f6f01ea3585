package org.tribune.transfer;

/**
 * What a thing of another system becomes.
 */
public enum ImportedKind {

	/** An article. */
	ARTICLE("article_id"),
	/** A static page. */
	PAGE("page_id"),
	/** A contributor. */
	CONTRIBUTOR("contributor_id"),
	/** A section. */
	SECTION("section_id"),
	/** A theme. */
	THEME("theme_id");

	private final String column;

	ImportedKind(String column) {
		this.column = column;
	}

	String column() {
		return this.column;
	}

}
