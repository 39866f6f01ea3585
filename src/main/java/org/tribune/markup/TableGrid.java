package org.tribune.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.jsoup.nodes.Element;

/**
 * Makes the grid of a table even: no cell reaches into another or beyond its group of
 * rows, no column is without a cell that begins in it, no row ends before the others.
 * Tables wider than any page are left as they are.
 */
final class TableGrid {

	private static final int WIDEST = 100;

	private record Placed(Element cell, int column) {
	}

	private final List<List<Element>> groups;

	private final List<Placed> cells = new ArrayList<>();

	private final BitSet begun = new BitSet();

	private int width;

	private boolean tooWide;

	private TableGrid(List<List<Element>> groups) {
		this.groups = groups;
	}

	/**
	 * Makes a table even.
	 * @param groups the rows of its head and of its body
	 */
	static void even(List<List<Element>> groups) {
		TableGrid grid = new TableGrid(groups);
		groups.forEach(TableGrid::removeBareRows);
		grid.lay(0);
		if (!grid.tooWide) {
			grid.narrow();
			grid.width = 0;
			grid.lay(0);
			grid.lay(grid.width);
		}
	}

	/** Cells that reach into a row without cells of its own reach one row less. */
	private static void removeBareRows(List<Element> group) {
		List<Element> kept = new ArrayList<>();
		int reach = 0;
		for (Element row : group) {
			if (row.childrenSize() > 0) {
				kept.add(row);
				reach = Math.max(reach, reach(row, kept.size() - 1));
			}
			else if (reach > kept.size()) {
				reach = 0;
				for (int above = Math.max(0, kept.size() - WIDEST); above < kept.size(); above++) {
					shorten(kept.get(above), kept.size() - above);
					reach = Math.max(reach, reach(kept.get(above), above));
				}
			}
		}
		group.clear();
		group.addAll(kept);
	}

	private static int reach(Element row, int index) {
		return index + row.children().stream().mapToInt((cell) -> span(cell, "rowspan")).max().orElse(1);
	}

	private static void shorten(Element row, int rows) {
		for (Element cell : row.children()) {
			int span = span(cell, "rowspan");
			if (span > rows) {
				span(cell, "rowspan", span - 1);
			}
		}
	}

	/**
	 * Lays the cells out.
	 * @param fill up to which column rows are to be filled with empty cells
	 */
	private void lay(int fill) {
		for (List<Element> group : this.groups) {
			int[] taken = new int[WIDEST];
			for (int row = 0; row < group.size() && !this.tooWide; row++) {
				lay(group.get(row), taken, group.size() - row);
				for (int column = 0; column < fill; column++) {
					if (taken[column] == 0) {
						group.get(row).appendElement("td");
					}
				}
				for (int column = 0; column < WIDEST; column++) {
					this.width = (taken[column] > 0) ? Math.max(this.width, column + 1) : this.width;
					taken[column] = Math.max(0, taken[column] - 1);
				}
			}
		}
	}

	private void lay(Element row, int[] taken, int rowsLeft) {
		int column = 0;
		for (Element cell : row.children()) {
			while (column < WIDEST && taken[column] > 0) {
				column++;
			}
			span(cell, "rowspan", Math.min(span(cell, "rowspan"), rowsLeft));
			span(cell, "colspan", Math.min(span(cell, "colspan"), gap(taken, column)));
			int end = column + span(cell, "colspan");
			if (end > WIDEST) {
				this.tooWide = true;
				return;
			}
			Arrays.fill(taken, column, end, span(cell, "rowspan"));
			this.cells.add(new Placed(cell, column));
			this.begun.set(column);
			column = end;
		}
	}

	/** How many columns are free from there on. */
	private static int gap(int[] taken, int column) {
		int end = column;
		while (end < taken.length && taken[end] == 0) {
			end++;
		}
		return Math.max(1, end - column);
	}

	/** A cell spans only columns in which another one begins. */
	private void narrow() {
		for (Placed placed : this.cells) {
			int end = placed.column() + span(placed.cell(), "colspan");
			span(placed.cell(), "colspan", this.begun.get(placed.column(), end).cardinality());
		}
	}

	private static int span(Element cell, String name) {
		return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
	}

	private static void span(Element cell, String name, int span) {
		if (span > 1) {
			cell.attr(name, String.valueOf(span));
		}
		else {
			cell.removeAttr(name);
		}
	}

}
