package org.tribune.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tribune.search.Names.Name;
import org.tribune.search.question.Count;
import org.tribune.search.question.Facet;

/**
 * One way in which results can be narrowed, as plain links.
 *
 * @param key of its message, behind {@code search.by.}
 * @param chosen what they are narrowed to already, with the way back
 * @param options the others
 */
record FacetView(String key, @Nullable Option chosen, List<Option> options) {

	static List<FacetView> all(SearchRequest asked, String question, Map<Facet, List<Count>> counts,
			Map<Facet, Map<Long, Name>> names, Map<Facet, Name> chosen) {
		List<FacetView> views = new ArrayList<>();
		for (Facet facet : Facet.values()) {
			Name name = chosen.get(facet);
			List<Option> options = new ArrayList<>();
			Map<Long, Name> known = names.getOrDefault(facet, Map.of());
			for (Count count : counts.getOrDefault(facet, List.of())) {
				Name option = known.get(count.value());
				if (option != null && (name == null || name.id() != option.id())) {
					options
						.add(new Option(option.name(), count.count(), asked.pathWith(question, facet, option.slug())));
				}
			}
			if (name != null || options.size() > 1) {
				views.add(new FacetView(facet.name().toLowerCase(Locale.ROOT),
						(name != null) ? new Option(name.name(), 0, asked.pathWith(question, facet, null)) : null,
						(name != null) ? List.of() : options));
			}
		}
		views.sort(Comparator.comparing((view) -> view.chosen() == null));
		return views;
	}

	/**
	 * A choice.
	 *
	 * @param name of what it narrows to
	 * @param count of articles
	 * @param path of the results
	 */
	record Option(String name, int count, String path) {
	}

}
