package org.tribune.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.tribune.article.published.PublishedArticles;
import org.tribune.search.Names.Name;
import org.tribune.search.question.Answer;
import org.tribune.search.question.Facet;
import org.tribune.search.question.Filters;
import org.tribune.search.question.Finder;
import org.tribune.search.question.Marker;
import org.tribune.search.question.Question;

/**
 * Puts a page of results together: the index says which articles, the database what they
 * are and whether they are published, in five statements at most.
 */
@Component
class Reading {

	private static final int NAMES = 3;

	private final Finder finder;

	private final PublishedArticles articles;

	private final Names names;

	private final Passages passages;

	Reading(Finder finder, PublishedArticles articles, Names names, Passages passages) {
		this.finder = finder;
		this.articles = articles;
		this.names = names;
		this.passages = passages;
	}

	/**
	 * A page of results.
	 * @param number of the page, from 1
	 * @param size of pages
	 * @param bound up to which articles are counted
	 */
	ResultsPage read(SearchRequest asked, Question question, int number, int size, int bound) {
		Map<Facet, Name> chosen = this.names.chosen(asked.filters());
		Map<Facet, Long> ids = new EnumMap<>(Facet.class);
		chosen.forEach((facet, name) -> ids.put(facet, name.id()));
		Answer answer = this.finder.find(question, new Filters(ids), asked.byDate(), (number - 1) * size, size, bound);
		List<Name> named = (number == 1 && chosen.isEmpty()) ? this.names.find(question, NAMES) : List.of();
		List<Hit> hits = this.passages.around(this.articles.inOrder(answer.ids()),
				new Marker(question, answer.strictness()));
		String text = question.text();
		String instead = answer.instead();
		return new ResultsPage(hits, answer.found(),
				FacetView.all(asked, text, answer.counts(), this.names.told(answer.counts()), chosen), answer.bounded(),
				named.stream().filter((name) -> name.facet() == Facet.CONTRIBUTOR).toList(),
				named.stream().filter((name) -> name.facet() == Facet.THEME).toList(), answer.strictness(),
				answer.late(), question.cut(), instead, (instead != null) ? asked.path(instead) : null, asked.byDate(),
				asked.pathOrdered(text, false), asked.pathOrdered(text, true),
				chosen.isEmpty() ? null : SearchRequest.everything(text));
	}

}
