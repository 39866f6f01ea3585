package org.tribune.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.TextNode;

/**
 * The text of one block, read across its inline elements, that typography may change
 * while each letter stays in the element it stands in. Locked letters are seen, but not
 * changed.
 */
final class TextRun {

	/** Stands for code, a reference to a note and whatever else is not text. */
	static final char OBJECT = '\ufffc';

	/**
	 * A change to the text.
	 *
	 * @param start where it begins
	 * @param end where it ends; equal to start for an insertion
	 * @param replacement what is set there
	 * @param owner the letter in whose element the replacement is to stand
	 */
	record Edit(int start, int end, String replacement, int owner) {
	}

	private final List<@Nullable TextNode> nodes = new ArrayList<>();

	private final StringBuilder gathered = new StringBuilder();

	private String text = "";

	private int[] owners = new int[16];

	private int[] starts = new int[0];

	private BitSet locked = new BitSet();

	private boolean changed;

	static TextRun of(String text) {
		TextRun run = new TextRun();
		run.add(null, text);
		return run;
	}

	void add(TextNode node) {
		add(node, node.getWholeText());
	}

	private void add(@Nullable TextNode node, String part) {
		int start = this.gathered.length();
		this.gathered.append(part);
		if (this.gathered.length() > this.owners.length) {
			this.owners = Arrays.copyOf(this.owners, 2 * this.gathered.length());
		}
		Arrays.fill(this.owners, start, this.gathered.length(), this.nodes.size());
		this.nodes.add(node);
		this.text = "";
	}

	/**
	 * Adds text that must stay as it is.
	 */
	void addLocked(String part) {
		int start = this.gathered.length();
		add(null, part);
		this.locked.set(start, this.gathered.length());
	}

	boolean isEmpty() {
		return this.gathered.isEmpty();
	}

	String text() {
		if (this.text.length() != this.gathered.length()) {
			this.text = this.gathered.toString();
		}
		return this.text;
	}

	@Nullable TextNode nodeAt(int index) {
		return this.nodes.get(this.owners[index]);
	}

	/**
	 * Where the node begins that the letter stands in.
	 */
	int startOfNodeAt(int index) {
		if (this.starts.length != this.nodes.size()) {
			this.starts = new int[this.nodes.size()];
			for (int at = this.gathered.length() - 1; at >= 0; at--) {
				this.starts[this.owners[at]] = at;
			}
		}
		return this.starts[this.owners[index]];
	}

	void lock(int start, int end) {
		this.locked.set(start, end);
	}

	boolean isLocked(int index) {
		return this.locked.get(index);
	}

	boolean isFree(int start, int end) {
		int first = this.locked.nextSetBit(start);
		return first < 0 || first >= end;
	}

	/**
	 * Makes the changes, given in the order of the text.
	 */
	void make(List<Edit> edits) {
		if (edits.isEmpty()) {
			return;
		}
		String before = text();
		int growth = edits.stream().mapToInt((edit) -> edit.replacement().length()).sum();
		int[] newOwners = new int[before.length() + growth];
		BitSet newLocked = new BitSet(newOwners.length);
		StringBuilder after = new StringBuilder(newOwners.length);
		int from = 0;
		for (Edit edit : edits) {
			copy(before, from, edit.start(), after, newOwners, newLocked);
			Arrays.fill(newOwners, after.length(), after.length() + edit.replacement().length(),
					this.owners[edit.owner()]);
			after.append(edit.replacement());
			from = edit.end();
		}
		copy(before, from, before.length(), after, newOwners, newLocked);
		this.gathered.setLength(0);
		this.gathered.append(after);
		this.text = after.toString();
		this.owners = newOwners;
		this.locked = newLocked;
		this.starts = new int[0];
		this.changed = true;
	}

	private void copy(String before, int from, int to, StringBuilder after, int[] newOwners, BitSet newLocked) {
		int shift = after.length() - from;
		System.arraycopy(this.owners, from, newOwners, after.length(), to - from);
		for (int index = this.locked.nextSetBit(from); index >= 0
				&& index < to; index = this.locked.nextSetBit(index + 1)) {
			newLocked.set(index + shift);
		}
		after.append(before, from, to);
	}

	/**
	 * Hands the text back to the nodes it came from.
	 */
	void writeBack() {
		if (!this.changed) {
			return;
		}
		List<StringBuilder> parts = this.nodes.stream().map((node) -> new StringBuilder()).toList();
		for (int index = 0; index < this.gathered.length(); index++) {
			parts.get(this.owners[index]).append(this.gathered.charAt(index));
		}
		for (int index = 0; index < parts.size(); index++) {
			TextNode node = this.nodes.get(index);
			if (node != null) {
				node.text(parts.get(index).toString());
			}
		}
		this.changed = false;
	}

}
