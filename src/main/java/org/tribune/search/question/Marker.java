package org.tribune.search.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tribune.search.question.Question.Clause;
import org.tribune.search.words.FormStream;
import org.tribune.search.words.Stems;
import org.tribune.search.words.Word;
import org.tribune.search.words.Words;

/**
 * Marks what was looked for in a text, and chooses the passage that shows most of it.
 */
public final class Marker {

	/** Characters of a passage, about. */
	private static final int PASSAGE = 260;

	private static final int BEFORE = 60;

	private static final String BETWEEN_LINES = " · ";

	private final Set<String> forms = new HashSet<>();

	private final List<Forms> misspelt = new ArrayList<>();

	private final String begun;

	/**
	 * For a question.
	 * @param strictness with which its articles were found
	 */
	public Marker(Question question, Strictness strictness) {
		for (Clause clause : question.wanted()) {
			for (Word word : clause.words()) {
				Forms one = Forms.of(word);
				this.forms.addAll(clause.quoted() ? Set.of(word.folded()) : one.alike());
				if (strictness != Strictness.EXACT && !clause.quoted() && one.typos() > 0) {
					this.misspelt.add(one);
				}
			}
		}
		this.begun = (question.open() && !question.wanted().isEmpty()
				&& question.wanted().getLast() == question.clauses().getLast())
						? question.clauses().getLast().word().folded() : "";
	}

	/**
	 * The whole of a text.
	 */
	public List<Piece> whole(String text, boolean english) {
		return pieces(text, hits(text, english), 0, text.length());
	}

	/**
	 * The passage of a text that shows most of what was looked for, cut at words with
	 * dots; nothing when it shows nothing.
	 */
	public List<Piece> passage(String text, boolean english) {
		List<Hit> hits = hits(text, english);
		if (hits.isEmpty()) {
			return List.of();
		}
		int best = 0;
		int most = 0;
		for (int first = 0; first < hits.size(); first++) {
			Set<String> different = new HashSet<>();
			int last = first;
			while (last < hits.size() && hits.get(last).end() - hits.get(first).start() <= PASSAGE - BEFORE) {
				different.add(hits.get(last).form());
				last++;
			}
			int worth = different.size() * 10 + Math.min(last - first, 9);
			if (worth > most) {
				most = worth;
				best = first;
			}
		}
		int from = wordStart(text, Math.max(0, hits.get(best).start() - BEFORE));
		int to = wordEnd(text, Math.min(text.length(), from + PASSAGE));
		List<Piece> pieces = new ArrayList<>();
		if (from > 0) {
			pieces.add(new Piece("… ", false));
		}
		pieces.addAll(pieces(text, hits, from, to));
		if (to < text.length()) {
			pieces.add(new Piece(" …", false));
		}
		return pieces;
	}

	private List<Hit> hits(String text, boolean english) {
		Stems stems = new Stems(english);
		List<Hit> hits = new ArrayList<>();
		for (Word word : Words.of(text)) {
			String form = match(word, stems);
			if (form != null) {
				hits.add(new Hit(form, word.start(), word.end()));
			}
		}
		return hits;
	}

	private @Nullable String match(Word word, Stems stems) {
		String folded = word.folded();
		String stem = stems.of(folded);
		if (this.forms.contains(folded) || this.forms.contains(FormStream.marked(stem))
				|| (word.rare() != null && this.forms.contains(word.rare()))
				|| (word.joined() != null && this.forms.contains(word.joined()))) {
			return stem;
		}
		if (this.begun.length() > 2 && folded.startsWith(this.begun)) {
			return this.begun;
		}
		return this.misspelt.stream().anyMatch((one) -> Distance.within(one.word().folded(), folded, one.typos()))
				? stem : null;
	}

	private static List<Piece> pieces(String text, List<Hit> hits, int from, int to) {
		List<Piece> pieces = new ArrayList<>();
		int at = from;
		for (Hit hit : hits) {
			if (hit.start() >= at && hit.end() <= to) {
				if (hit.start() > at) {
					pieces.add(new Piece(onOneLine(text, at, hit.start()), false));
				}
				pieces.add(new Piece(text.substring(hit.start(), hit.end()), true));
				at = hit.end();
			}
		}
		if (at < to) {
			pieces.add(new Piece(onOneLine(text, at, to), false));
		}
		return pieces;
	}

	/** Where a line ends without a stop, as headings do, a point stands between. */
	private static String onOneLine(String text, int from, int to) {
		StringBuilder line = new StringBuilder();
		for (int at = from; at < to; at++) {
			char letter = text.charAt(at);
			if (letter == '\n') {
				line.append((at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) ? BETWEEN_LINES : " ");
			}
			else {
				line.append(letter);
			}
		}
		return line.toString();
	}

	private static int wordStart(String text, int at) {
		int start = at;
		while (start > 0 && start > at - BEFORE && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private static int wordEnd(String text, int at) {
		int end = at;
		while (end < text.length() && end < at + BEFORE && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/**
	 * A part of a text.
	 *
	 * @param text plain, to be escaped
	 * @param hit whether it is what was looked for
	 */
	public record Piece(String text, boolean hit) {
	}

	private record Hit(String form, int start, int end) {
	}

}
