package org.tribune.article.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A block of one body or both, with what became of it.
 *
 * @param fate what became of it
 * @param kind what it is; what it was, if it is no more
 * @param formerKind what it was, if that was something else
 * @param depth in how many lists it stands
 * @param words its words
 * @param facts what else changed in it
 * @param move the same number here and where it moved from; 0 if it did not move
 */
public record Passage(Fate fate, BlockKind kind, @Nullable BlockKind formerKind, int depth, List<Segment> words,
		List<FieldChange> facts, int move) {

	private static final int LONGEST_OPENING = 80;

	static Passage kept(Block before, Block after) {
		return of(before.equals(after) ? Fate.SAME : Fate.CHANGED, before, after, 0);
	}

	static Passage moved(Block before, Block after, int move) {
		return of(Fate.MOVED, before, after, move);
	}

	private static Passage of(Fate fate, Block before, Block after, int move) {
		return new Passage(fate, after.kind(), (before.kind() != after.kind()) ? before.kind() : null, after.depth(),
				before.tokens().equals(after.tokens()) ? Wording.all(after.tokens(), Change.SAME)
						: Wording.compare(before.tokens(), after.tokens()),
				facts(before, after), move);
	}

	static Passage alone(Fate fate, Block block, int move) {
		Change change = switch (fate) {
			case ADDED -> Change.ADDED;
			case REMOVED -> Change.REMOVED;
			case SAME, CHANGED, MOVED, MOVED_AWAY -> Change.SAME;
		};
		List<FieldChange> facts = new ArrayList<>();
		block.facts().forEach((name, value) -> {
			if (!value.isEmpty()) {
				facts.add(new FieldChange(name, Wording.all(List.of(new Token(value, List.of())), change)));
			}
		});
		return new Passage(fate, block.kind(), null, block.depth(), Wording.all(block.tokens(), change), facts, move);
	}

	private static List<FieldChange> facts(Block before, Block after) {
		List<FieldChange> changes = new ArrayList<>();
		TreeSet<String> names = new TreeSet<>(before.facts().keySet());
		names.addAll(after.facts().keySet());
		for (String name : names) {
			String old = before.facts().getOrDefault(name, "");
			String current = after.facts().getOrDefault(name, "");
			if (!old.equals(current)) {
				changes.add(new FieldChange(name, Wording.compare(old, current)));
			}
		}
		return changes;
	}

	/**
	 * Whether nothing became of it.
	 */
	public boolean untouched() {
		return this.fate == Fate.SAME;
	}

	/**
	 * The words as they were.
	 */
	public List<Segment> before() {
		return (this.fate == Fate.ADDED || this.fate == Fate.MOVED) ? List.of()
				: this.words.stream().filter((one) -> one.change() != Change.ADDED).toList();
	}

	/**
	 * The words as they are.
	 */
	public List<Segment> after() {
		return (this.fate == Fate.REMOVED || this.fate == Fate.MOVED_AWAY) ? List.of()
				: this.words.stream().filter((one) -> one.change() != Change.REMOVED).toList();
	}

	/**
	 * The first words, to know it by.
	 */
	public String opening() {
		StringBuilder opening = new StringBuilder();
		this.words.forEach((one) -> opening.append(one.text()));
		return (opening.length() <= LONGEST_OPENING) ? opening.toString()
				: opening.substring(0, LONGEST_OPENING).stripTrailing() + "…";
	}

}
