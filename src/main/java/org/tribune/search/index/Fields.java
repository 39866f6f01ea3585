package org.tribune.search.index;

import java.util.List;

/**
 * What the index holds of an article. Texts are indexed as
 * {@link org.tribune.search.words.FormStream} makes them, whatever their language; of no
 * text does it keep a copy.
 */
public final class Fields {

	/** The article: a term, and a number with every document. */
	public static final String ID = "id";

	/** Words of the headline. */
	public static final String HEADLINE = "headline";

	/** Words of the kicker and of the standfirst. */
	public static final String STANDFIRST = "standfirst";

	/** Words of the names of themes and of those who sign. */
	public static final String NAMES = "names";

	/** Words of the body, without its HTML. */
	public static final String BODY = "body";

	/** All of these, the most telling first. */
	public static final List<String> TEXTS = List.of(HEADLINE, STANDFIRST, NAMES, BODY);

	/** Every word once with its accents: whose spelling is exact comes first. */
	public static final String EXACT = "exact";

	/** Identifier of the section: a term, and a number with every document. */
	public static final String SECTION = "section";

	/** Identifiers of themes: terms, and numbers with every document. */
	public static final String THEME = "theme";

	/** Identifiers of contributors: terms, and numbers with every document. */
	public static final String CONTRIBUTOR = "contributor";

	/** Year of publication in the site's time zone: a term, and a number. */
	public static final String YEAR = "year";

	/** When it was published, in seconds since 1970; documents lie newest first. */
	public static final String PUBLISHED = "published";

	private Fields() {
	}

}
