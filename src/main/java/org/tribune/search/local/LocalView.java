package org.tribune.search.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.tribune.search.index.Fields;
import org.tribune.search.index.Found;
import org.tribune.search.index.IndexView;
import org.tribune.search.index.Near;
import org.tribune.search.index.Slice;

/**
 * The index of this process at one moment.
 */
final class LocalView implements IndexView {

	private final IndexSearcher searcher;

	private final DirectSpellChecker checker = new DirectSpellChecker();

	LocalView(IndexSearcher searcher) {
		this.searcher = searcher;
		this.checker.setMaxEdits(2);
		this.checker.setMinPrefix(1);
		this.checker.setMaxInspections(10);
		this.checker.setAccuracy(0.5f);
		this.checker.setMaxQueryFrequency(0);
		this.checker.setThresholdFrequency(0);
		this.checker.setLowerCaseTerms(false);
	}

	@Override
	public Found find(Query query, Slice slice) throws IOException {
		int most = slice.offset() + slice.limit();
		TopDocs found = slice.byDate()
				? this.searcher.search(query, new TopFieldCollectorManager(LocalIndex.NEWEST, most, slice.bound()))
				: this.searcher.search(query, new TopScoreDocCollectorManager(most, slice.bound()));
		Counts counts = new Counts(slice.counted());
		if (!slice.counted().isEmpty()) {
			this.searcher.search(query, counts);
		}
		return new Found(ids(found.scoreDocs, slice.offset()), (int) Math.min(slice.bound(), found.totalHits.value()),
				counts.counts(), counts.bounded());
	}

	private List<Long> ids(ScoreDoc[] hits, int offset) throws IOException {
		List<LeafReaderContext> leaves = this.searcher.getIndexReader().leaves();
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

	@Override
	public List<Near> near(List<String> fields, String word, int most) throws IOException {
		List<Near> near = new ArrayList<>();
		for (String field : fields) {
			for (SuggestWord one : this.checker.suggestSimilar(new Term(field, word), most,
					this.searcher.getIndexReader(), SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
				near.add(new Near(one.string, one.score, one.freq));
			}
		}
		return near;
	}

	@Override
	public Map<String, Integer> spellings(String folded, String pattern) throws IOException {
		Map<String, Integer> spellings = new HashMap<>();
		Terms terms = MultiTerms.getTerms(this.searcher.getIndexReader(), Fields.EXACT);
		if (terms != null) {
			Automaton automaton = Operations.determinize(new RegExp(pattern, RegExp.NONE).toAutomaton(),
					Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
			TermsEnum found = terms.intersect(new CompiledAutomaton(automaton), null);
			for (BytesRef term = found.next(); term != null; term = found.next()) {
				spellings.put(term.utf8ToString(), found.docFreq());
			}
		}
		return spellings;
	}

	@Override
	public int size() {
		return this.searcher.getIndexReader().numDocs();
	}

	@Override
	public boolean late() {
		return this.searcher.timedOut();
	}

}
