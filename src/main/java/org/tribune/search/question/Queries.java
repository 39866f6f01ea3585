package org.tribune.search.question;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery.TopTermsBlendedFreqScoringRewrite;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tribune.search.index.AnyForm;
import org.tribune.search.index.Fields;
import org.tribune.search.index.Freshness;
import org.tribune.search.question.Question.Clause;
import org.tribune.search.words.Word;

/**
 * Turns a question into a query of the index: headline before standfirst before names
 * before body, the exact spelling first, and what is newer a little before what is older.
 */
final class Queries {

	static final Map<String, Float> WEIGHTS = Map.of(Fields.HEADLINE, 14f, Fields.STANDFIRST, 8f, Fields.NAMES, 4f,
			Fields.BODY, 1f);

	/** What the fields count for that fit less well than the best. */
	private static final float OTHER_FIELDS = 0.1f;

	private static final float OTHER_FORM = 0.8f;

	private static final float EXACT_SPELLING = 9;

	/** Who types accents means them; who types none may only be in a hurry. */
	private static final float EXACT_ACCENTS = 24;

	private static final float PREFIX = 0.4f;

	private static final float TYPO = 0.3f;

	private static final float TOGETHER = 1.5f;

	private static final float FRESHNESS = 2;

	private static final Duration YEAR = Duration.ofDays(365);

	private static final int CLOSE = 3;

	private static final int WORDS_TOGETHER = 8;

	/**
	 * A shorter word is taken as the beginning of another only when nothing else is
	 * found.
	 */
	private static final int PREFIX_LENGTH = 4;

	private static final int SHORT_PREFIX_LENGTH = 2;

	private static final int SPELLINGS = 20;

	/**
	 * Words of a question that may be misspelt: each costs a walk through the vocabulary.
	 */
	private static final int MISSPELT = 6;

	private static final double MOST = 0.6;

	private Queries() {
	}

	static Query of(Question question, Strictness strictness, Instant now) {
		List<Clause> wanted = question.wanted();
		if (wanted.isEmpty()) {
			return new MatchNoDocsQuery();
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		int misspelt = 0;
		for (Clause clause : wanted) {
			boolean last = question.open() && clause == question.clauses().getLast();
			List<Query> ways = ways(clause, strictness, last);
			if (strictness != Strictness.EXACT && misspelt < MISSPELT && !clause.quoted()) {
				misspelt += misspelt(clause, ways);
			}
			Query one = new DisjunctionMaxQuery(ways, OTHER_FIELDS);
			if (strictness == Strictness.PARTIAL) {
				some.add(one, Occur.SHOULD);
			}
			else {
				query.add(one, Occur.MUST);
			}
			query.add(exact(clause.word()), Occur.SHOULD);
		}
		if (strictness == Strictness.PARTIAL) {
			some.setMinimumNumberShouldMatch((int) Math.max(1, Math.floor(wanted.size() * MOST)));
			query.add(some.build(), Occur.MUST);
		}
		together(question, query);
		query.add(new Freshness(now, YEAR, FRESHNESS), Occur.SHOULD);
		question.unwanted().forEach((clause) -> query.add(anywhere(clause), Occur.MUST_NOT));
		return query.build();
	}

	private static Query exact(Word word) {
		float weight = word.exact().equals(word.folded()) ? EXACT_SPELLING : EXACT_ACCENTS;
		return new BoostQuery(new TermQuery(new Term(Fields.EXACT, word.exact())), weight);
	}

	private static List<Query> ways(Clause clause, Strictness strictness, boolean last) {
		List<Query> ways = new ArrayList<>();
		if (clause.words().size() > 1) {
			ways.add(phrase(clause.words(), 0));
			return ways;
		}
		Forms forms = forms(clause);
		Fields.TEXTS.forEach((field) -> ways.add(weighed(alike(field, forms), field, 1)));
		int least = (strictness == Strictness.EXACT) ? PREFIX_LENGTH : SHORT_PREFIX_LENGTH;
		if (last && clause.word().rare() == null && clause.word().folded().length() >= least) {
			for (String field : Fields.TEXTS) {
				Query begun = new ConstantScoreQuery(new PrefixQuery(new Term(field, clause.word().folded())));
				ways.add(weighed(begun, field, PREFIX));
			}
		}
		return ways;
	}

	private static Forms forms(Clause clause) {
		return clause.quoted() ? new Forms(clause.word(), Set.of(clause.word().folded())) : Forms.of(clause.word());
	}

	private static Query weighed(Query query, String field, float share) {
		return new BoostQuery(query, share * WEIGHTS.getOrDefault(field, 1f));
	}

	/** Adds the ways in which a word may be misspelt, if it is long enough. */
	private static int misspelt(Clause clause, List<Query> ways) {
		int typos = Forms.of(clause.word()).typos();
		if (typos == 0) {
			return 0;
		}
		for (String field : Fields.TEXTS) {
			Query near = new FuzzyQuery(new Term(field, clause.word().folded()), typos, typos, SPELLINGS, true,
					new TopTermsBlendedFreqScoringRewrite(SPELLINGS));
			ways.add(weighed(near, field, TYPO));
		}
		return 1;
	}

	private static Query alike(String field, Forms forms) {
		return new AnyForm(field, forms.word().folded(), forms.alike(), OTHER_FORM);
	}

	private static Query phrase(List<Word> words, int slop) {
		List<Query> ways = new ArrayList<>();
		String[] terms = words.stream().map(Word::folded).toArray(String[]::new);
		for (String field : Fields.TEXTS) {
			ways.add(weighed(new PhraseQuery(slop, field, terms), field, 1));
		}
		return new DisjunctionMaxQuery(ways, OTHER_FIELDS);
	}

	/** Words that stand close together, as they were typed, count for more. */
	private static void together(Question question, BooleanQuery.Builder query) {
		List<Word> words = question.clauses()
			.stream()
			.filter((clause) -> !clause.excluded() && clause.words().size() == 1)
			.map(Clause::word)
			.toList();
		if (words.size() > 1 && words.size() <= WORDS_TOGETHER) {
			query.add(new BoostQuery(phrase(words, CLOSE), TOGETHER), Occur.SHOULD);
		}
	}

	private static Query anywhere(Clause clause) {
		if (clause.words().size() > 1) {
			return phrase(clause.words(), 0);
		}
		Forms forms = forms(clause);
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		Fields.TEXTS.forEach((field) -> any.add(alike(field, forms), Occur.SHOULD));
		return any.build();
	}

	/** For suggestions: every word in the headline, the last one begun. */
	static Query headline(Question question, Instant now) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		List<Clause> wanted = question.wanted();
		for (Clause clause : wanted) {
			List<Query> ways = new ArrayList<>();
			ways.add(alike(Fields.HEADLINE, Forms.of(clause.word())));
			if (clause == question.clauses().getLast()) {
				ways.add(new ConstantScoreQuery(new PrefixQuery(new Term(Fields.HEADLINE, clause.word().folded()))));
			}
			query.add(new DisjunctionMaxQuery(ways, 0), Occur.MUST);
		}
		query.add(new Freshness(now, YEAR, FRESHNESS), Occur.SHOULD);
		return wanted.isEmpty() ? new MatchNoDocsQuery() : query.build();
	}

}
