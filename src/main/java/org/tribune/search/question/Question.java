package org.tribune.search.question;

import java.util.ArrayList;
import java.util.List;

import org.tribune.search.words.StopWords;
import org.tribune.search.words.Word;
import org.tribune.search.words.Words;

/**
 * What somebody typed, understood: words, phrases in quotes or guillemets, and what is
 * excluded by a minus before it.
 *
 * @param text as it was typed, on one line
 * @param clauses in order
 * @param cut whether there were more words than are looked for
 */
public record Question(String text, List<Clause> clauses, boolean cut) {

	/** The longest question that is read, in characters. */
	public static final int LONGEST = 1000;

	/** Words that are looked for; the others are passed over. */
	public static final int MOST_WORDS = 24;

	private static final String OPENING = "\"«“„”»";

	private static final String CLOSING = "\"»”“«";

	private static final String MINUS = "-−";

	/**
	 * Reads what was typed, whatever it is.
	 */
	public static Question read(String typed) {
		String line = typed.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
		List<Clause> clauses = new ArrayList<>();
		int words = 0;
		int at = 0;
		while (at < line.length() && words < MOST_WORDS) {
			char first = line.charAt(at);
			boolean excluded = MINUS.indexOf(first) >= 0;
			int start = excluded ? at + 1 : at;
			boolean quoted = start < line.length() && OPENING.indexOf(line.charAt(start)) >= 0;
			int end = quoted ? closing(line, start + 1) : blank(line, start);
			List<Word> found = Words.of(line.substring(quoted ? start + 1 : start, end));
			found = found.subList(0, Math.min(found.size(), MOST_WORDS - words));
			words += found.size();
			add(clauses, found, quoted, excluded);
			at = Math.max(at + 1, quoted ? end + 1 : end);
		}
		return new Question(line, List.copyOf(clauses), at < line.length());
	}

	private static void add(List<Clause> clauses, List<Word> words, boolean quoted, boolean excluded) {
		if (quoted && words.size() > 1) {
			clauses.add(new Clause(words, true, excluded));
		}
		else {
			words.forEach((word) -> clauses.add(new Clause(List.of(word), quoted, excluded)));
		}
	}

	private static int closing(String line, int from) {
		int at = from;
		while (at < line.length() && CLOSING.indexOf(line.charAt(at)) < 0) {
			at++;
		}
		return at;
	}

	private static int blank(String line, int from) {
		int at = from;
		while (at < line.length() && line.charAt(at) != ' ' && "\"«“„".indexOf(line.charAt(at)) < 0) {
			at++;
		}
		return at;
	}

	/**
	 * What must be there. Small words are passed over unless there is nothing else.
	 */
	public List<Clause> wanted() {
		List<Clause> wanted = this.clauses.stream().filter((clause) -> !clause.excluded()).toList();
		List<Clause> telling = wanted.stream().filter((clause) -> !clause.small()).toList();
		return telling.isEmpty() ? wanted : telling;
	}

	/**
	 * What must not be there.
	 */
	public List<Clause> unwanted() {
		return this.clauses.stream().filter(Clause::excluded).toList();
	}

	/**
	 * The words that must be there, small ones too, without accents.
	 */
	public List<String> words() {
		return this.clauses.stream()
			.filter((clause) -> !clause.excluded())
			.flatMap((clause) -> clause.words().stream())
			.map(Word::folded)
			.toList();
	}

	/**
	 * Whether the last word may be the beginning of one.
	 */
	public boolean open() {
		return !this.clauses.isEmpty() && !this.clauses.getLast().quoted() && !this.clauses.getLast().excluded();
	}

	/**
	 * Whether there is anything to look for.
	 */
	public boolean isEmpty() {
		return wanted().isEmpty();
	}

	/**
	 * A word or a phrase.
	 *
	 * @param words one, or those of a phrase
	 * @param quoted as it stands and in no other form
	 * @param excluded by a minus
	 */
	public record Clause(List<Word> words, boolean quoted, boolean excluded) {

		/** The only word, or the first. */
		public Word word() {
			return this.words.getFirst();
		}

		boolean small() {
			return !this.quoted && StopWords.has(word().exact());
		}

	}

}
