package org.tribune.search.question;

import java.util.EnumMap;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a search is narrowed to: identifiers, and a year.
 *
 * @param values one of each kind at most
 */
public record Filters(Map<Facet, Long> values) {

	/** Everything. */
	public static final Filters NONE = new Filters(new EnumMap<>(Facet.class));

	Query around(Query query) {
		if (this.values.isEmpty()) {
			return query;
		}
		BooleanQuery.Builder narrowed = new BooleanQuery.Builder();
		narrowed.add(query, Occur.MUST);
		this.values.forEach((facet, value) -> narrowed.add(new TermQuery(new Term(facet.field(), Long.toString(value))),
				Occur.FILTER));
		return narrowed.build();
	}

}
