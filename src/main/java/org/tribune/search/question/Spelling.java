package org.tribune.search.question;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;
import org.tribune.search.index.Fields;
import org.tribune.search.question.Question.Clause;
import org.tribune.search.words.Word;

/**
 * Mends questions: words that stand nowhere are replaced by the nearest that does, as it
 * is written there.
 */
final class Spelling {

	private static final int SHORTEST = 4;

	private static final List<String> FIELDS = List.of(Fields.HEADLINE, Fields.NAMES, Fields.STANDFIRST, Fields.BODY);

	private static final Map<Character, String> ACCENTS = Map.of('a', "aàâäáãå", 'c', "cç", 'e', "eéèêë", 'i', "iîïí",
			'n', "nñ", 'o', "oôöóòõø", 'u', "uùûüú", 'y', "yÿ");

	/** Words that are mended: each costs a walk through the vocabulary. */
	private static final int MOST = 6;

	private final IndexReader reader;

	private final DirectSpellChecker checker = new DirectSpellChecker();

	private int mended;

	Spelling(IndexReader reader) {
		this.reader = reader;
		this.checker.setMaxEdits(2);
		this.checker.setMinPrefix(1);
		this.checker.setMinQueryLength(SHORTEST);
		this.checker.setMaxInspections(10);
		this.checker.setAccuracy(0.5f);
		this.checker.setMaxQueryFrequency(0);
		this.checker.setThresholdFrequency(0);
		this.checker.setLowerCaseTerms(false);
	}

	/**
	 * The question with its unknown words mended, or null when there is nothing to mend.
	 */
	@Nullable String mend(Question question) throws IOException {
		StringBuilder mended = new StringBuilder();
		boolean better = false;
		for (Clause clause : question.clauses()) {
			mended.append(mended.isEmpty() ? "" : " ").append(clause.excluded() ? "-" : "");
			List<String> words = new ArrayList<>();
			for (Word word : clause.words()) {
				String other = clause.excluded() ? null : other(word);
				better |= other != null;
				words.add((other != null) ? other : word.exact());
			}
			String text = String.join(" ", words);
			mended.append((clause.quoted()) ? "\"" + text + "\"" : text);
		}
		return better ? mended.toString() : null;
	}

	private @Nullable String other(Word word) throws IOException {
		if (this.mended >= MOST || isKnown(word)) {
			return null;
		}
		this.mended++;
		List<SuggestWord> candidates = new ArrayList<>();
		for (String field : FIELDS) {
			candidates.addAll(List.of(this.checker.suggestSimilar(new Term(field, word.folded()), 3, this.reader,
					SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)));
		}
		SuggestWord best = candidates.stream()
			.filter((one) -> Character.isLetterOrDigit(one.string.charAt(0)))
			.max(Comparator.<SuggestWord>comparingDouble((one) -> one.score).thenComparingInt((one) -> one.freq))
			.orElse(null);
		return (best != null) ? written(best.string) : null;
	}

	private boolean isKnown(Word word) throws IOException {
		for (String form : Forms.of(word).alike()) {
			for (String field : FIELDS) {
				if (this.reader.docFreq(new Term(field, form)) > 0) {
					return true;
				}
			}
		}
		return false;
	}

	/** As most articles write it. */
	private String written(String folded) throws IOException {
		Terms terms = MultiTerms.getTerms(this.reader, Fields.EXACT);
		String best = folded;
		int most = 0;
		if (terms != null) {
			TermsEnum found = terms.intersect(new CompiledAutomaton(spellings(folded)), null);
			for (BytesRef term = found.next(); term != null; term = found.next()) {
				if (found.docFreq() > most) {
					most = found.docFreq();
					best = term.utf8ToString();
				}
			}
		}
		return best;
	}

	private static Automaton spellings(String folded) {
		List<Automaton> letters = new ArrayList<>();
		for (int at = 0; at < folded.length(); at++) {
			String two = folded.substring(at, Math.min(at + 2, folded.length()));
			if (two.equals("oe") || two.equals("ae")) {
				letters
					.add(Operations.union(List.of(Operations.concatenate(List.of(letter(two.charAt(0)), letter('e'))),
							Automata.makeString(two.equals("oe") ? "œ" : "æ"))));
				at++;
			}
			else {
				letters.add(letter(folded.charAt(at)));
			}
		}
		return Operations.determinize(Operations.concatenate(letters), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
	}

	private static Automaton letter(char letter) {
		return Operations
			.union(ACCENTS.getOrDefault(letter, String.valueOf(letter)).chars().mapToObj(Automata::makeChar).toList());
	}

}
