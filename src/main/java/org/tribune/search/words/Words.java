package org.tribune.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text. Elided words fall ("l’eau" is "eau", with whichever
 * apostrophe), the parts of a compound are words of their own and one together, so that
 * "après-guerre" is found by "après guerre" and "week-end" by "weekend".
 */
public final class Words {

	/** Longer words are cut, in characters. */
	static final int LONGEST = 64;

	private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu",
			"puisqu", "quoiqu");

	private static final int PARTS_TO_JOIN = 3;

	private static final String APOSTROPHES = "'’‘ʼ`´′＇";

	private static final String HYPHENS = "-\u2010\u2011";

	private static final String UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

	private final String text;

	private final List<Word> words = new ArrayList<>();

	private Words(String text) {
		this.text = text;
	}

	/**
	 * The words of a text, in order.
	 */
	public static List<Word> of(String text) {
		Words words = new Words(text);
		int at = 0;
		while (at < text.length()) {
			int point = text.codePointAt(at);
			at = begins(point) ? words.compound(at) : at + Character.charCount(point);
		}
		return words.words;
	}

	private int compound(int start) {
		List<int[]> parts = new ArrayList<>();
		int from = start;
		while (true) {
			int end = end(from);
			boolean apostrophe = isOneOf(APOSTROPHES, end);
			boolean more = (apostrophe || isOneOf(HYPHENS, end)) && end + 1 < this.text.length()
					&& begins(this.text.codePointAt(end + 1));
			boolean possessive = from > start && isOneOf(APOSTROPHES, from - 1) && end == from + 1
					&& Character.toLowerCase(this.text.charAt(from)) == 's';
			if (!possessive && !(more && apostrophe && isElided(from, end))) {
				parts.add(new int[] { from, end });
			}
			if (!more) {
				add(parts);
				return end;
			}
			from = end + 1;
		}
	}

	private void add(List<int[]> parts) {
		List<String> exact = parts.stream().map((part) -> exact(part[0], part[1])).toList();
		List<String> folded = exact.stream().map(Folding::folded).toList();
		for (int number = 0; number < parts.size(); number++) {
			if (!folded.get(number).isEmpty()) {
				this.words.add(new Word(exact.get(number), folded.get(number), (number == 0) ? joined(folded) : null,
						parts.get(number)[0], parts.get(number)[1]));
			}
		}
	}

	private static @Nullable String joined(List<String> parts) {
		String joined = parts.stream().collect(Collectors.joining());
		return (parts.size() > 1 && parts.size() <= PARTS_TO_JOIN && joined.length() <= LONGEST) ? joined : null;
	}

	/** Ideographs stand for a word each. */
	private int end(int start) {
		int first = this.text.codePointAt(start);
		int at = start + Character.charCount(first);
		if (Character.isIdeographic(first)) {
			return at;
		}
		while (at < this.text.length()) {
			int point = this.text.codePointAt(at);
			if (!continues(point)) {
				break;
			}
			at += Character.charCount(point);
		}
		return at;
	}

	private boolean isElided(int from, int end) {
		return end - from <= 7 && ELIDED.contains(Folding.folded(exact(from, end)));
	}

	private String exact(int from, int end) {
		String word = Folding.exact(this.text.substring(from, end));
		int length = word.codePointCount(0, word.length());
		return (length > LONGEST) ? word.substring(0, word.offsetByCodePoints(0, LONGEST)) : word;
	}

	private boolean isOneOf(String characters, int at) {
		return at < this.text.length() && characters.indexOf(this.text.charAt(at)) >= 0;
	}

	private static boolean begins(int point) {
		return (Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_NUMBER)
				&& APOSTROPHES.indexOf(point) < 0;
	}

	private static boolean continues(int point) {
		return switch (Character.getType(point)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
			default -> UNSEEN.indexOf(point) >= 0 || (begins(point) && !Character.isIdeographic(point));
		};
	}

}
