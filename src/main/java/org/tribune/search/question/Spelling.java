package org.tribune.search.question;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.tribune.search.index.Fields;
import org.tribune.search.index.IndexView;
import org.tribune.search.index.Near;
import org.tribune.search.index.Slice;
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

	private static final int CANDIDATES = 3;

	private final IndexView view;

	private int mended;

	Spelling(IndexView view) {
		this.view = view;
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
		if (this.mended >= MOST || word.folded().length() < SHORTEST || isKnown(word)) {
			return null;
		}
		this.mended++;
		Near best = this.view.near(FIELDS, word.folded(), CANDIDATES)
			.stream()
			.filter((one) -> Character.isLetterOrDigit(one.word().charAt(0)))
			.max(Comparator.comparingDouble(Near::likeness).thenComparingInt(Near::articles))
			.orElse(null);
		return (best != null) ? written(best.word()) : null;
	}

	private boolean isKnown(Word word) throws IOException {
		BooleanQuery.Builder known = new BooleanQuery.Builder();
		for (String form : Forms.of(word).alike()) {
			FIELDS.forEach((field) -> known.add(new TermQuery(new Term(field, form)), Occur.SHOULD));
		}
		return this.view.find(new ConstantScoreQuery(known.build()), Slice.first(1)).total() > 0;
	}

	/** As most articles write it. */
	private String written(String folded) throws IOException {
		return this.view.spellings(folded, pattern(folded))
			.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(folded);
	}

	/**
	 * All ways in which a word without accents may be written, as a regular expression.
	 */
	private static String pattern(String folded) {
		StringBuilder pattern = new StringBuilder();
		for (int at = 0; at < folded.length(); at++) {
			String two = folded.substring(at, Math.min(at + 2, folded.length()));
			if (two.equals("oe") || two.equals("ae")) {
				pattern.append('(').append(letter(two.charAt(0))).append(letter('e'));
				pattern.append('|').append(two.equals("oe") ? 'œ' : 'æ').append(')');
				at++;
			}
			else {
				pattern.append(letter(folded.charAt(at)));
			}
		}
		return pattern.toString();
	}

	private static String letter(char letter) {
		String accents = ACCENTS.get(letter);
		return (accents != null) ? "[" + accents + "]"
				: Character.isLetterOrDigit(letter) || Character.isSurrogate(letter) ? String.valueOf(letter)
						: "\\" + letter;
	}

}
