package org.tribune.article.comparison;

import java.util.List;
import java.util.Objects;

/**
 * Pairs blocks that are not the same but alike, in order: the pairs together are as alike
 * as can be. Long rows are cut into pieces first, each beside its counterpart, so that
 * the effort stays bounded.
 */
final class Likeness {

	/** From here on, one block is a new wording of the other and not another block. */
	private static final double LEAST = 0.4;

	/** Pairs that are weighed at once. */
	private static final int BOUND = 10_000;

	private final List<Block> before;

	private final List<Block> after;

	private final int[][] wordsBefore;

	private final int[][] wordsAfter;

	private final int[] partner;

	Likeness(List<Block> before, List<Block> after, int[] partner) {
		this.before = before;
		this.after = after;
		this.wordsBefore = before.stream().map(Block::words).toArray(int[][]::new);
		this.wordsAfter = after.stream().map(Block::words).toArray(int[][]::new);
		this.partner = partner;
	}

	/**
	 * Pairs what is alike in these parts of the two rows.
	 */
	void pair(int from, int to, int laterFrom, int laterTo) {
		long pairs = (long) (to - from) * (laterTo - laterFrom);
		int pieces = (int) Math.ceil(Math.sqrt((double) pairs / BOUND));
		for (int piece = 0; piece < pieces; piece++) {
			pairPiece(part(from, to, piece, pieces), part(from, to, piece + 1, pieces),
					part(laterFrom, laterTo, piece, pieces), part(laterFrom, laterTo, piece + 1, pieces));
		}
	}

	private static int part(int from, int to, int piece, int pieces) {
		return from + (int) ((long) (to - from) * piece / pieces);
	}

	private void pairPiece(int from, int to, int laterFrom, int laterTo) {
		int rows = to - from;
		int columns = laterTo - laterFrom;
		double[][] alike = new double[rows][columns];
		double[][] best = new double[rows + 1][columns + 1];
		for (int row = rows - 1; row >= 0; row--) {
			for (int column = columns - 1; column >= 0; column--) {
				alike[row][column] = alike(from + row, laterFrom + column);
				best[row][column] = Math.max(Math.max(best[row + 1][column], best[row][column + 1]),
						best[row + 1][column + 1] + alike[row][column]);
			}
		}
		int row = 0;
		int column = 0;
		while (row < rows && column < columns) {
			if (alike[row][column] > 0 && best[row][column] == best[row + 1][column + 1] + alike[row][column]) {
				this.partner[from + row++] = laterFrom + column++;
			}
			else if (best[row][column] == best[row + 1][column]) {
				row++;
			}
			else {
				column++;
			}
		}
	}

	/**
	 * How alike two blocks are: 1 for the same words, 0 for too few in common.
	 */
	private double alike(int row, int column) {
		Block old = this.before.get(row);
		Block current = this.after.get(column);
		boolean images = old.facts().containsKey(Block.IMAGE) && current.facts().containsKey(Block.IMAGE);
		double alike = shared(this.wordsBefore[row], this.wordsAfter[column]);
		if (images) {
			boolean same = Objects.equals(old.facts().get(Block.IMAGE), current.facts().get(Block.IMAGE));
			alike = same ? 1 : Math.max(alike, LEAST);
		}
		return (alike >= LEAST) ? alike : 0;
	}

	/** Twice what is in both, by what is in each. */
	private static double shared(int[] some, int[] others) {
		int both = 0;
		int other = 0;
		for (int word : some) {
			while (other < others.length && others[other] < word) {
				other++;
			}
			if (other < others.length && others[other] == word) {
				both++;
				other++;
			}
		}
		return (some.length + others.length > 0) ? 2.0 * both / (some.length + others.length) : 0;
	}

}
