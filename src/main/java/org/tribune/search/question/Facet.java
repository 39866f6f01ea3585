package org.tribune.search.question;

import org.tribune.search.index.Fields;

/**
 * By what results can be narrowed.
 */
public enum Facet {

	/** Of the section. */
	SECTION("rubrique", Fields.SECTION),
	/** Of a theme. */
	THEME("theme", Fields.THEME),
	/** Of one who signs. */
	CONTRIBUTOR("contributeur", Fields.CONTRIBUTOR),
	/** Of publication. */
	YEAR("annee", Fields.YEAR);

	private final String parameter;

	private final String field;

	Facet(String parameter, String field) {
		this.parameter = parameter;
		this.field = field;
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

}
