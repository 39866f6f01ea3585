package org.tribune.search.question;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts what was found by section, theme, contributor and year, up to a bound: of what
 * is found in very many articles, the newest of each part of the index are counted.
 */
final class Counts extends SimpleCollector {

	/** Articles that are counted. */
	static final int MOST = 20_000;

	private final Map<Facet, Map<Long, Integer>> counts = new EnumMap<>(Facet.class);

	private final Map<Facet, SortedNumericDocValues> values = new EnumMap<>(Facet.class);

	private int counted;

	Counts() {
		for (Facet facet : Facet.values()) {
			this.counts.put(facet, new HashMap<>());
		}
	}

	@Override
	protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
		if (this.counted >= MOST) {
			throw new CollectionTerminatedException();
		}
		for (Facet facet : Facet.values()) {
			this.values.put(facet, facet.several() ? DocValues.getSortedNumeric(leaf.reader(), facet.field())
					: DocValues.singleton(DocValues.getNumeric(leaf.reader(), facet.field())));
		}
	}

	@Override
	public void collect(int document) throws IOException {
		if (this.counted >= MOST) {
			throw new CollectionTerminatedException();
		}
		this.counted++;
		for (Map.Entry<Facet, SortedNumericDocValues> one : this.values.entrySet()) {
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

	/** The most frequent, years from the last. */
	List<Count> of(Facet facet, int most) {
		Comparator<Count> order = (facet == Facet.YEAR) ? Comparator.comparingLong(Count::value).reversed()
				: Comparator.comparingInt(Count::count).reversed().thenComparingLong(Count::value);
		return this.counts.getOrDefault(facet, Map.of())
			.entrySet()
			.stream()
			.map((entry) -> new Count(entry.getKey(), entry.getValue()))
			.sorted(order)
			.limit(most)
			.toList();
	}

}
