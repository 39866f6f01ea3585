package org.tribune.search.question;

/**
 * How many letters two words differ by: one too many, one missing, another, or two that
 * changed places.
 */
final class Distance {

	private Distance() {
	}

	static boolean within(String one, String other, int most) {
		if (Math.abs(one.length() - other.length()) > most || one.charAt(0) != other.charAt(0)) {
			return false;
		}
		int[][] steps = new int[one.length() + 1][other.length() + 1];
		for (int row = 0; row <= one.length(); row++) {
			for (int column = 0; column <= other.length(); column++) {
				steps[row][column] = (row == 0 || column == 0) ? row + column : step(one, other, steps, row, column);
			}
		}
		return steps[one.length()][other.length()] <= most;
	}

	private static int step(String one, String other, int[][] steps, int row, int column) {
		int same = (one.charAt(row - 1) == other.charAt(column - 1)) ? 0 : 1;
		int least = Math.min(Math.min(steps[row - 1][column], steps[row][column - 1]) + 1,
				steps[row - 1][column - 1] + same);
		boolean swapped = row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
				&& one.charAt(row - 2) == other.charAt(column - 1);
		return swapped ? Math.min(least, steps[row - 2][column - 2] + 1) : least;
	}

}
