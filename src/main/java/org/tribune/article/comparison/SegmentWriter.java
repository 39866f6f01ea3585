package org.tribune.article.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins neighbouring words of the same fate and the same marks; a space between two of
 * them, which has no marks, goes with them.
 */
final class SegmentWriter {

	private final List<Segment> words = new ArrayList<>();

	void write(Change change, String text, List<Mark> marks, List<Mark> former) {
		this.words.add(new Segment(change, text, marks, former));
	}

	List<Segment> segments() {
		List<Segment> joined = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (int index = 0; index < this.words.size(); index++) {
			Segment word = spaceTakenAlong(index);
			this.words.set(index, word);
			text.append(word.text());
			if (index + 1 == this.words.size() || !isAlike(word, spaceTakenAlong(index + 1))) {
				joined.add(new Segment(word.change(), text.toString(), word.marks(), word.former()));
				text.setLength(0);
			}
		}
		return List.copyOf(joined);
	}

	/**
	 * The word at this place; a space between two words that are alike is made like them.
	 */
	private Segment spaceTakenAlong(int index) {
		Segment space = this.words.get(index);
		if (index == 0 || index + 1 >= this.words.size() || !Token.isBlank(space.text())) {
			return space;
		}
		Segment left = this.words.get(index - 1);
		boolean same = left.change() == space.change()
				|| (left.change() == Change.RESTYLED && space.change() == Change.SAME);
		return (same && isAlike(left, this.words.get(index + 1)))
				? new Segment(left.change(), space.text(), left.marks(), left.former()) : space;
	}

	private static boolean isAlike(Segment one, Segment other) {
		return one.change() == other.change() && one.marks().equals(other.marks())
				&& one.former().equals(other.former());
	}

}
