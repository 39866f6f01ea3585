package org.tribune.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;
import org.tribune.search.question.Facet;

/**
 * A search as it stands in an address.
 *
 * @param q what was typed
 * @param rubrique slug of a section
 * @param theme slug of a theme
 * @param contributeur slug of a contributor
 * @param annee a year
 * @param ordre {@code date}, or else by relevance
 */
record SearchRequest(@Nullable String q, @Nullable String rubrique, @Nullable String theme,
		@Nullable String contributeur, @Nullable String annee, @Nullable String ordre) {

	static final String PATH = "/recherche";

	private static final String BY_DATE = "date";

	private static final int LONGEST_SLUG = 200;

	String typed() {
		return (this.q != null) ? this.q : "";
	}

	boolean byDate() {
		return BY_DATE.equals(this.ordre);
	}

	/** What it is narrowed to, as it stands in the address. */
	Map<Facet, String> filters() {
		Map<Facet, String> filters = new EnumMap<>(Facet.class);
		put(filters, Facet.SECTION, this.rubrique, "[a-z0-9_-]+");
		put(filters, Facet.THEME, this.theme, "[a-z0-9_-]+");
		put(filters, Facet.CONTRIBUTOR, this.contributeur, "[a-z0-9_-]+");
		put(filters, Facet.YEAR, this.annee, "[0-9]{4}");
		return filters;
	}

	private static void put(Map<Facet, String> filters, Facet facet, @Nullable String value, String form) {
		if (value != null && value.length() <= LONGEST_SLUG && value.matches(form)) {
			filters.put(facet, value);
		}
	}

	/** The address of the first page. */
	String path(String question) {
		return path(question, filters(), byDate());
	}

	/** The same, narrowed to something else, or no longer. */
	String pathWith(String question, Facet facet, @Nullable String value) {
		Map<Facet, String> filters = filters();
		filters.remove(facet);
		if (value != null) {
			filters.put(facet, value);
		}
		return path(question, filters, byDate());
	}

	/** The same in an order. */
	String pathOrdered(String question, boolean date) {
		return path(question, filters(), date);
	}

	/** Everything that a question finds. */
	static String everything(String question) {
		return path(question, Map.of(), false);
	}

	private static String path(String question, Map<Facet, String> filters, boolean byDate) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (!question.isEmpty()) {
			parameters.put("q", question);
		}
		filters.forEach((facet, value) -> parameters.put(facet.parameter(), value));
		if (byDate) {
			parameters.put("ordre", BY_DATE);
		}
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

}
