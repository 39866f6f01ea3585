package org.tribune.search.question;

import org.tribune.search.index.Fields;

/**
 * By what results can be narrowed.
 */
public enum Facet {

	/** Of the section. */
	SECTION("rubrique", Fields.SECTION, false),
	/** Of a theme. */
	THEME("theme", Fields.THEME, true),
	/** Of one who signs. */
	CONTRIBUTOR("contributeur", Fields.CONTRIBUTOR, true),
	/** Of publication. */
	YEAR("annee", Fields.YEAR, false);

	private final String parameter;

	private final String field;

	private final boolean several;

	Facet(String parameter, String field, boolean several) {
		this.parameter = parameter;
		this.field = field;
		this.several = several;
	}

	/**
	 * Its name in addresses.
	 */
	public String parameter() {
		return this.parameter;
	}

	String field() {
		return this.field;
	}

	/** Whether an article may have several. */
	boolean several() {
		return this.several;
	}

}
