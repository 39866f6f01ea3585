package org.tribune.article.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Compares two wordings of the same thing, word by word.
 */
final class Wording {

	/** So many letters that stayed between two changes are read with them. */
	private static final int LONGEST_ISLAND = 10;

	private Wording() {
	}

	static List<Segment> compare(String before, String after) {
		return compare(Tokeniser.plain(before), Tokeniser.plain(after));
	}

	static List<Segment> compare(List<Token> before, List<Token> after) {
		int[] partner = Matches.of(before.stream().map(Token::text).toList(), after.stream().map(Token::text).toList());
		List<Stretch> stretches = new ArrayList<>();
		int later = 0;
		for (int index = 0; index < partner.length; index++) {
			if (partner[index] == Matches.NONE) {
				changing(stretches).removed.add(before.get(index));
			}
			else {
				while (later < partner[index]) {
					changing(stretches).added.add(after.get(later++));
				}
				staying(stretches).kept.add(new Kept(before.get(index), after.get(later++)));
			}
		}
		while (later < after.size()) {
			changing(stretches).added.add(after.get(later++));
		}
		SegmentWriter writer = new SegmentWriter();
		withoutIslands(stretches).forEach((stretch) -> stretch.write(writer));
		return writer.segments();
	}

	/** Words that all came or all went. */
	static List<Segment> all(List<Token> tokens, Change change) {
		SegmentWriter writer = new SegmentWriter();
		tokens.forEach((token) -> writer.write(change, token.text(), token.marks(), List.of()));
		return writer.segments();
	}

	private static Stretch changing(List<Stretch> stretches) {
		if (stretches.isEmpty() || !stretches.getLast().kept.isEmpty()) {
			stretches.add(new Stretch());
		}
		return stretches.getLast();
	}

	private static Stretch staying(List<Stretch> stretches) {
		if (stretches.isEmpty() || stretches.getLast().kept.isEmpty()) {
			stretches.add(new Stretch());
		}
		return stretches.getLast();
	}

	/**
	 * A space, a comma or an article that happens to stay between two changes would make
	 * them harder to read: they become one.
	 */
	private static List<Stretch> withoutIslands(List<Stretch> stretches) {
		List<Stretch> merged = new ArrayList<>();
		for (int index = 0; index < stretches.size(); index++) {
			Stretch stretch = stretches.get(index);
			boolean between = !stretch.kept.isEmpty() && !merged.isEmpty() && index + 1 < stretches.size();
			if (between && stretch.length() <= Math.min(LONGEST_ISLAND,
					Math.min(merged.getLast().length(), stretches.get(index + 1).length()))) {
				stretch.kept.forEach(merged.getLast()::replace);
				merged.getLast().add(stretches.get(++index));
			}
			else {
				merged.add(stretch);
			}
		}
		return merged;
	}

	private record Kept(Token before, Token after) {
	}

	/** Either words that stayed, or words that were replaced by others. */
	private static final class Stretch {

		private final List<Kept> kept = new ArrayList<>();

		private final List<Token> removed = new ArrayList<>();

		private final List<Token> added = new ArrayList<>();

		int length() {
			return Math.max(length(this.kept.stream().map(Kept::after).toList()),
					Math.max(length(this.removed), length(this.added)));
		}

		private static int length(List<Token> tokens) {
			return tokens.stream().mapToInt((token) -> token.text().length()).sum();
		}

		void replace(Kept one) {
			this.removed.add(one.before());
			this.added.add(one.after());
		}

		void add(Stretch other) {
			this.removed.addAll(other.removed);
			this.added.addAll(other.added);
		}

		void write(SegmentWriter writer) {
			this.removed.forEach((token) -> writer.write(Change.REMOVED, token.text(), token.marks(), List.of()));
			this.added.forEach((token) -> writer.write(Change.ADDED, token.text(), token.marks(), List.of()));
			for (Kept one : this.kept) {
				boolean same = new HashSet<>(one.before().marks()).equals(new HashSet<>(one.after().marks()));
				writer.write(same ? Change.SAME : Change.RESTYLED, one.after().text(), one.after().marks(),
						same ? List.of() : one.before().marks());
			}
		}

	}

}
