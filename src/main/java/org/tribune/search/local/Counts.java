package org.tribune.search.local;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts what was found by the values of some fields, up to a bound: of what is found in
 * very many articles, the newest of each part of the index are counted.
 */
final class Counts extends SimpleCollector {

	/** Articles that are counted. */
	static final int MOST = 20_000;

	private final Map<String, Map<Long, Integer>> counts = new HashMap<>();

	private final Map<String, SortedNumericDocValues> values = new HashMap<>();

	private int counted;

	Counts(Set<String> fields) {
		fields.forEach((field) -> this.counts.put(field, new HashMap<>()));
	}

	@Override
	protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
		if (this.counted >= MOST) {
			throw new CollectionTerminatedException();
		}
		for (String field : this.counts.keySet()) {
			this.values.put(field, DocValues.getSortedNumeric(leaf.reader(), field));
		}
	}

	@Override
	public void collect(int document) throws IOException {
		if (this.counted >= MOST) {
			throw new CollectionTerminatedException();
		}
		this.counted++;
		for (Map.Entry<String, SortedNumericDocValues> one : this.values.entrySet()) {
			SortedNumericDocValues value = one.getValue();
			if (value.advanceExact(document)) {
				Map<Long, Integer> counts = this.counts.getOrDefault(one.getKey(), Map.of());
				for (int number = value.docValueCount(); number > 0; number--) {
					counts.merge(value.nextValue(), 1, Integer::sum);
				}
			}
		}
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	/** Whether there may be more than were counted. */
	boolean bounded() {
		return this.counted >= MOST;
	}

	Map<String, Map<Long, Integer>> counts() {
		return this.counts;
	}

}
