package org.tribune.search.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopTermsRewrite;
import org.tribune.search.index.AnyForm;
import org.tribune.search.index.Fields;
import org.tribune.search.index.Freshness;

/**
 * Writes queries in the language of the cluster, so that they find the same and weigh it
 * the same.
 *
 * @see <a href=
 * "https://docs.opensearch.org/latest/query-dsl/">https://docs.opensearch.org/latest/query-dsl/</a>
 */
final class Translation {

	private final float constant;

	Translation(Dialect dialect) {
		this.constant = dialect.constant();
	}

	Map<String, Object> of(Query query) {
		return of(query, 1);
	}

	private Map<String, Object> of(Query query, float boost) {
		return switch (query) {
			case BoostQuery one -> of(one.getQuery(), boost * one.getBoost());
			case BooleanQuery one -> bool(one, boost);
			case DisjunctionMaxQuery one ->
				Map.of("dis_max", Map.of("queries", one.getDisjuncts().stream().map((way) -> of(way, 1)).toList(),
						"tie_breaker", one.getTieBreakerMultiplier(), "boost", boost));
			case ConstantScoreQuery one ->
				Map.of("constant_score", Map.of("filter", of(one.getQuery(), 1), "boost", boost * this.constant));
			case TermQuery one -> term(one.getTerm(), boost);
			case AnyForm one -> forms(one, boost);
			case PhraseQuery one -> phrase(one, boost);
			case PrefixQuery one -> about("prefix", one.getPrefix(), boost, Map.of());
			case FuzzyQuery one -> fuzzy(one, boost);
			case Freshness one -> Map.of("distance_feature",
					Map.of("field", Fields.PUBLISHED, "origin", Long.toString(one.now().getEpochSecond()), "pivot",
							one.half().toSeconds() + "s", "boost", boost * one.weight() * this.constant));
			case MatchNoDocsQuery _ -> Map.of("match_none", Map.of());
			default -> throw new IllegalArgumentException("No cluster understands " + query.getClass());
		};
	}

	private Map<String, Object> bool(BooleanQuery query, float boost) {
		Map<String, Object> body = new LinkedHashMap<>();
		for (BooleanClause.Occur occur : BooleanClause.Occur.values()) {
			List<Map<String, Object>> clauses = new ArrayList<>();
			query.getClauses(occur).forEach((one) -> clauses.add(of(one, 1)));
			if (!clauses.isEmpty()) {
				body.put(switch (occur) {
					case MUST -> "must";
					case SHOULD -> "should";
					case MUST_NOT -> "must_not";
					case FILTER -> "filter";
				}, clauses);
			}
		}
		if (query.getMinimumNumberShouldMatch() > 0) {
			body.put("minimum_should_match", query.getMinimumNumberShouldMatch());
		}
		body.put("boost", boost);
		return Map.of("bool", body);
	}

	/**
	 * The forms count together as one word only if all weigh the same: the word itself
	 * gets the rest on top.
	 */
	private static Map<String, Object> forms(AnyForm query, float boost) {
		Term word = new Term(query.field(),
				query.forms().contains(query.word()) ? query.word() : query.forms().iterator().next());
		if (query.forms().size() == 1) {
			return term(word, boost);
		}
		Map<String, Object> any = Map.of("match", Map.of(query.field(),
				Map.of("query", String.join(ClusterDocuments.BAR, query.forms()), "boost", boost * query.share())));
		return Map.of("bool", Map.of("should", List.of(any, term(word, boost * (1 - query.share())))));
	}

	private static Map<String, Object> phrase(PhraseQuery query, float boost) {
		StringBuilder words = new StringBuilder();
		for (Term term : query.getTerms()) {
			words.append(words.isEmpty() ? "" : " ").append(term.text());
		}
		return Map.of("match_phrase", Map.of(query.getTerms()[0].field(),
				Map.of("query", words.toString(), "slop", query.getSlop(), "boost", boost)));
	}

	private static Map<String, Object> fuzzy(FuzzyQuery query, float boost) {
		int most = (query.getRewriteMethod() instanceof TopTermsRewrite<?> rewrite) ? rewrite.getSize()
				: FuzzyQuery.defaultMaxExpansions;
		return about("fuzzy", query.getTerm(), boost,
				Map.of("fuzziness", query.getMaxEdits(), "prefix_length", query.getPrefixLength(), "max_expansions",
						most, "transpositions", query.getTranspositions(), "rewrite",
						"top_terms_blended_freqs_" + most));
	}

	private static Map<String, Object> term(Term term, float boost) {
		return about("term", term, boost, Map.of());
	}

	private static Map<String, Object> about(String kind, Term term, float boost, Map<String, ?> more) {
		Map<String, Object> body = new LinkedHashMap<>(more);
		body.put("value", term.text());
		body.put("boost", boost);
		return Map.of(kind, Map.of(term.field(), body));
	}

}
