package org.tribune.search.question;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.search.index.Fields;
import org.tribune.search.index.IndexUnavailable;
import org.tribune.search.index.SearchIndex;

/**
 * Puts questions to the index. What a question may cost is bounded: its words, what is
 * counted, and its time.
 */
@Component
public class Finder {

	/** A search ends with what it has found after this time. */
	private static final long MILLISECONDS = 1500;

	private static final long SUGGESTION_MILLISECONDS = 300;

	/** Where fewer are found, words may also be misspelt. */
	private static final int FEW = 3;

	private static final int OPTIONS = 7;

	private final SearchIndex index;

	private final Clock clock;

	Finder(SearchIndex index, Clock clock) {
		this.index = index;
		this.clock = clock;
	}

	/**
	 * Answers a question.
	 * @param byDate the newest first, or else the most fitting
	 * @param bound up to which articles are counted
	 * @throws IndexUnavailable when there is no index at the moment
	 */
	public Answer find(Question question, Filters filters, boolean byDate, int offset, int limit, int bound) {
		return this.index.read(MILLISECONDS, (searcher) -> {
			Instant now = this.clock.instant();
			Strictness strictness = strictness(searcher, question, filters, now);
			Query query = filters.around(Queries.of(question, strictness, now));
			TopDocs found = top(searcher, query, byDate, offset + limit, bound);
			Counts counts = new Counts();
			searcher.search(query, counts);
			String instead = (strictness == Strictness.EXACT && found.scoreDocs.length > 0) ? null
					: instead(searcher, question, filters, now);
			return new Answer(ids(searcher, found.scoreDocs, offset), (int) Math.min(bound, found.totalHits.value()),
					strictness, counted(counts), counts.bounded(), searcher.timedOut(), instead);
		});
	}

	private static Strictness strictness(IndexSearcher searcher, Question question, Filters filters, Instant now)
			throws IOException {
		if (some(searcher, filters.around(Queries.of(question, Strictness.EXACT, now)), FEW) >= FEW) {
			return Strictness.EXACT;
		}
		int tolerant = some(searcher, filters.around(Queries.of(question, Strictness.TOLERANT, now)), FEW);
		return (tolerant > 0 || question.wanted().size() < 2) ? Strictness.TOLERANT : Strictness.PARTIAL;
	}

	private static int some(IndexSearcher searcher, Query query, int enough) throws IOException {
		return searcher.search(query, new TopScoreDocCollectorManager(enough, enough)).scoreDocs.length;
	}

	private static TopDocs top(IndexSearcher searcher, Query query, boolean byDate, int most, int bound)
			throws IOException {
		return byDate ? searcher.search(query, new TopFieldCollectorManager(SearchIndex.NEWEST, most, bound))
				: searcher.search(query, new TopScoreDocCollectorManager(most, bound));
	}

	private static List<Long> ids(IndexSearcher searcher, ScoreDoc[] hits, int offset) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		Set<Long> ids = new LinkedHashSet<>();
		for (int place = offset; place < hits.length; place++) {
			LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hits[place].doc, leaves));
			NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.ID);
			if (values.advanceExact(hits[place].doc - leaf.docBase)) {
				ids.add(values.longValue());
			}
		}
		return new ArrayList<>(ids);
	}

	private static Map<Facet, List<Count>> counted(Counts counts) {
		Map<Facet, List<Count>> counted = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			counted.put(facet, counts.of(facet, OPTIONS));
		}
		return counted;
	}

	/** Only what finds something by itself helps. */
	private static @Nullable String instead(IndexSearcher searcher, Question question, Filters filters, Instant now)
			throws IOException {
		String mended = new Spelling(searcher.getIndexReader()).mend(question);
		return (mended != null
				&& some(searcher, filters.around(Queries.of(Question.read(mended), Strictness.EXACT, now)), 1) > 0)
						? mended : null;
	}

	/**
	 * Articles whose headline somebody may be typing.
	 */
	public List<Long> headlines(Question question, int most) {
		return this.index.read(SUGGESTION_MILLISECONDS, (searcher) -> ids(searcher,
				searcher.search(Queries.headline(question, this.clock.instant()), most).scoreDocs, 0));
	}

}
