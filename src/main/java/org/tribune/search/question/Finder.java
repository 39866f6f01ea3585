package org.tribune.search.question;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.search.index.Found;
import org.tribune.search.index.IndexUnavailable;
import org.tribune.search.index.IndexView;
import org.tribune.search.index.SearchIndex;
import org.tribune.search.index.Slice;

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

	private static final Set<String> FIELDS = Arrays.stream(Facet.values())
		.map(Facet::field)
		.collect(Collectors.toUnmodifiableSet());

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
		Slice slice = new Slice(byDate, offset, limit, bound, FIELDS);
		return this.index.read(MILLISECONDS, (view) -> answer(view, question, filters, slice));
	}

	private Answer answer(IndexView view, Question question, Filters filters, Slice slice) throws IOException {
		Instant now = this.clock.instant();
		Strictness strictness = Strictness.EXACT;
		Found found = view.find(filters.around(Queries.of(question, strictness, now)), slice);
		if (found.total() < FEW) {
			strictness = Strictness.TOLERANT;
			found = view.find(filters.around(Queries.of(question, strictness, now)), slice);
			if (found.total() == 0 && question.wanted().size() > 1) {
				strictness = Strictness.PARTIAL;
				found = view.find(filters.around(Queries.of(question, strictness, now)), slice);
			}
		}
		String instead = (strictness == Strictness.EXACT) ? null : instead(view, question, filters, now);
		return new Answer(found.ids(), found.total(), strictness, counted(found), found.bounded(), view.late(),
				instead);
	}

	private static Map<Facet, List<Count>> counted(Found found) {
		Map<Facet, List<Count>> counted = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			counted.put(facet,
					Count.most(found.counts().getOrDefault(facet.field(), Map.of()), facet == Facet.YEAR, OPTIONS));
		}
		return counted;
	}

	/** Only what finds something by itself helps. */
	private static @Nullable String instead(IndexView view, Question question, Filters filters, Instant now)
			throws IOException {
		String mended = new Spelling(view).mend(question);
		if (mended == null) {
			return null;
		}
		Query query = filters.around(Queries.of(Question.read(mended), Strictness.EXACT, now));
		return (view.find(query, Slice.first(1)).total() > 0) ? mended : null;
	}

	/**
	 * Articles whose headline somebody may be typing.
	 */
	public List<Long> headlines(Question question, int most) {
		return this.index.read(SUGGESTION_MILLISECONDS,
				(view) -> view.find(Queries.headline(question, this.clock.instant()), Slice.first(most)).ids());
	}

}
