package org.tribune.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds published articles that resemble a text, and says by which words: the most
 * telling terms of the text (frequent in it, rare elsewhere) are looked up by BM25 in
 * {@link Fields#GIST}. The text need not be in the index; what is in it is to be left out
 * by its identifier. Same language only. For more than this, read {@link SearchIndex}
 * with the terms of {@link Gist}.
 */
@Component
public class Likeness {

	/** Terms of a text that are looked up. */
	private static final int TERMS = 40;

	/** What stands in more articles than this share tells little. */
	private static final double COMMON = 0.2;

	private static final int FEW = 50;

	private static final double HEADLINE = 3;

	private static final double STANDFIRST = 2;

	private static final long MILLISECONDS = 2000;

	private final SearchIndex index;

	Likeness(SearchIndex index) {
		this.index = index;
	}

	/**
	 * The articles most like a text, the likest first.
	 * @param without identifiers of articles that are not looked for
	 * @throws IndexUnavailable when there is no index at the moment
	 */
	public List<Alike> find(Text text, Collection<Long> without, int limit) {
		return this.index.read(MILLISECONDS, (searcher) -> find(searcher, text, without, limit));
	}

	private static List<Alike> find(IndexSearcher searcher, Text text, Collection<Long> without, int limit)
			throws IOException {
		List<Weighed> terms = telling(searcher, text);
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (Weighed one : terms) {
			query.add(one.query(), Occur.SHOULD);
		}
		query.setMinimumNumberShouldMatch(1);
		query.add(new TermQuery(new Term(Fields.LANGUAGE, text.english() ? "en" : "fr")), Occur.FILTER);
		for (Long id : without) {
			query.add(new TermQuery(new Term(Fields.ID, id.toString())), Occur.MUST_NOT);
		}
		TopDocs found = searcher.search(query.build(), limit);
		List<Alike> alike = new ArrayList<>();
		for (ScoreDoc hit : found.scoreDocs) {
			alike.add(new Alike(id(searcher, hit.doc), hit.score, shared(searcher, terms, hit.doc)));
		}
		return alike;
	}

	/** The most telling terms of a text, by frequency in it and rarity elsewhere. */
	private static List<Weighed> telling(IndexSearcher searcher, Text text) throws IOException {
		Map<String, Double> frequency = new LinkedHashMap<>();
		Map<String, Map<String, Integer>> words = new HashMap<>();
		count(text.headline(), text.english(), HEADLINE, frequency, words);
		count(text.standfirst(), text.english(), STANDFIRST, frequency, words);
		count(text.body(), text.english(), 1, frequency, words);
		int all = Math.max(1, searcher.getIndexReader().numDocs());
		List<Weighed> terms = new ArrayList<>();
		for (Map.Entry<String, Double> one : frequency.entrySet()) {
			int found = searcher.getIndexReader().docFreq(new Term(Fields.GIST, one.getKey()));
			if (found > 0 && (found <= FEW || found < all * COMMON)) {
				double weight = (1 + Math.log(one.getValue())) * Math.log(1 + (all - found + 0.5) / (found + 0.5));
				terms.add(new Weighed(one.getKey(), commonest(words.getOrDefault(one.getKey(), Map.of())), weight));
			}
		}
		terms.sort(Comparator.comparingDouble(Weighed::weight).reversed());
		return List.copyOf(terms.subList(0, Math.min(TERMS, terms.size())));
	}

	private static void count(String text, boolean english, double weight, Map<String, Double> frequency,
			Map<String, Map<String, Integer>> words) {
		for (Gist.Mention one : Gist.of(text, english)) {
			frequency.merge(one.term(), weight, Double::sum);
			words.computeIfAbsent(one.term(), (term) -> new LinkedHashMap<>()).merge(one.word(), 1, Integer::sum);
		}
	}

	private static String commonest(Map<String, Integer> words) {
		return words.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
	}

	private static List<Shared> shared(IndexSearcher searcher, List<Weighed> terms, int document) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		List<Shared> shared = new ArrayList<>();
		for (Weighed one : terms) {
			Weight weight = searcher.createWeight(one.query(), ScoreMode.COMPLETE, 1);
			@Nullable Scorer scorer = weight.scorer(leaf);
			if (scorer != null && scorer.iterator().advance(document - leaf.docBase) == document - leaf.docBase) {
				shared.add(new Shared(one.word(), scorer.score()));
			}
		}
		shared.sort(Comparator.comparingDouble(Shared::share).reversed());
		return List.copyOf(shared);
	}

	static long id(IndexSearcher searcher, int document) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		@Nullable NumericDocValues ids = leaf.reader().getNumericDocValues(Fields.ID);
		return (ids != null && ids.advanceExact(document - leaf.docBase)) ? ids.longValue() : 0;
	}

	/**
	 * A text that others are to resemble, plain and without HTML.
	 *
	 * @param english or else French
	 * @param headline may be empty
	 * @param standfirst may be empty
	 * @param body may be empty
	 */
	public record Text(boolean english, String headline, String standfirst, String body) {
	}

	/**
	 * An article that resembles the text.
	 *
	 * @param articleId of it
	 * @param score the sum of what its terms weigh, comparable within one answer
	 * @param terms that both share, the weightiest first
	 */
	public record Alike(long articleId, double score, List<Shared> terms) {
	}

	/**
	 * A term that both share.
	 *
	 * @param word as the text writes it most often, in lower case
	 * @param share of the score
	 */
	public record Shared(String word, double share) {
	}

	private record Weighed(String term, String word, double weight) {

		BoostQuery query() {
			return new BoostQuery(new TermQuery(new Term(Fields.GIST, this.term)), (float) this.weight);
		}

	}

}
