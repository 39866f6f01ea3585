package org.tribune.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tribune.search.Names.Name;
import org.tribune.search.question.Strictness;

/**
 * What was found, as the page shows it.
 *
 * @param hits of this page
 * @param found how many there are, counted up to the bound of a list
 * @param facets by which they can be narrowed
 * @param bounded whether the counts of the facets have an end
 * @param people contributors whose name was typed
 * @param themes whose name was typed
 * @param strictness with which they were looked for
 * @param late whether time ended before the search did
 * @param cut whether there were more words than are looked for
 * @param instead another question that finds something
 * @param insteadPath the address of its results
 * @param byDate the order
 * @param relevancePath these results, the most fitting first
 * @param datePath these results, the newest first
 * @param everythingPath these results, not narrowed; null when they are not
 */
record ResultsPage(List<Hit> hits, int found, List<FacetView> facets, boolean bounded, List<Name> people,
		List<Name> themes, Strictness strictness, boolean late, boolean cut, @Nullable String instead,
		@Nullable String insteadPath, boolean byDate, String relevancePath, String datePath,
		@Nullable String everythingPath) {

	/**
	 * Whether no article has all of the words.
	 */
	public boolean partial() {
		return this.strictness == Strictness.PARTIAL && !this.hits.isEmpty();
	}

	/**
	 * Whether they can be narrowed.
	 */
	public boolean narrowable() {
		return this.everythingPath != null
				|| (this.found > 1 && this.facets.stream().anyMatch((facet) -> !facet.options().isEmpty()));
	}

	/**
	 * Whether nothing was found.
	 */
	public boolean empty() {
		return this.hits.isEmpty() && this.people.isEmpty() && this.themes.isEmpty();
	}

}
