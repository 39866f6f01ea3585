package org.tribune.article.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that differs between two states of an article, ready to be shown. Nothing in it is
 * HTML: every word is plain text.
 *
 * @param fields what changed around the body
 * @param unknown fields that cannot be compared, because nobody wrote them down at the
 * time
 * @param passages the blocks of both bodies, in the order in which they are best read
 * @param wordsAdded in fields and body
 * @param wordsRemoved in fields and body
 */
public record Comparison(List<FieldChange> fields, List<String> unknown, List<Passage> passages, int wordsAdded,
		int wordsRemoved) {

	/**
	 * Compares two states of an article.
	 */
	public static Comparison of(Reading before, Reading after) {
		FieldComparison fields = FieldComparison.of(before, after);
		List<Passage> passages = passages(BodyBlocks.read(before.bodyHtml()), BodyBlocks.read(after.bodyHtml()));
		return new Comparison(fields.changes(), fields.unknown(), passages,
				count(fields.changes(), passages, Change.ADDED), count(fields.changes(), passages, Change.REMOVED));
	}

	private static List<Passage> passages(List<Block> before, List<Block> after) {
		Alignment alignment = Alignment.of(before, after);
		List<Passage> passages = new ArrayList<>();
		int[] moves = new int[after.size()];
		int move = 0;
		for (int index = 0; index < before.size(); index++) {
			if (alignment.movedTo(index) != Matches.NONE) {
				moves[alignment.movedTo(index)] = ++move;
			}
		}
		int place = 0;
		for (int index = 0; index < before.size(); index++) {
			int partner = alignment.partner(index);
			if (partner != Matches.NONE) {
				while (place < partner) {
					passages.add(arrived(alignment, before, after, place, moves[place++]));
				}
				passages.add(Passage.kept(before.get(index), after.get(place++)));
			}
			else if (alignment.movedTo(index) != Matches.NONE) {
				passages.add(Passage.alone(Fate.MOVED_AWAY, before.get(index), moves[alignment.movedTo(index)]));
			}
			else {
				passages.add(Passage.alone(Fate.REMOVED, before.get(index), 0));
			}
		}
		while (place < after.size()) {
			passages.add(arrived(alignment, before, after, place, moves[place++]));
		}
		return List.copyOf(passages);
	}

	private static Passage arrived(Alignment alignment, List<Block> before, List<Block> after, int place, int move) {
		return (move > 0) ? Passage.moved(before.get(alignment.movedFrom(place)), after.get(place), move)
				: Passage.alone(Fate.ADDED, after.get(place), 0);
	}

	private static int count(List<FieldChange> fields, List<Passage> passages, Change change) {
		return Stream.concat(fields.stream().map(FieldChange::words), passages.stream().map(Passage::words))
			.flatMap(List::stream)
			.filter((segment) -> segment.change() == change)
			.mapToInt((segment) -> (int) Tokeniser.plain(segment.text()).stream().filter(Token::isWord).count())
			.sum();
	}

	/**
	 * Whether the two states say the same, as far as is known.
	 */
	public boolean identical() {
		return this.fields.isEmpty() && this.passages.stream().allMatch(Passage::untouched);
	}

	/**
	 * The passages with those folded away around which nothing changed.
	 */
	public List<Stretch> stretches() {
		return Stretch.of(this.passages);
	}

}
