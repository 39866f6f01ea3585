package org.tribune.article.comparison;

/**
 * The longest rising run through a row of places, by patience sorting.
 */
final class Rising {

	private Rising() {
	}

	/**
	 * Which of the places belong to it; negative ones never do.
	 */
	static boolean[] longest(int[] places) {
		int[] tops = new int[places.length];
		int[] below = new int[places.length];
		int piles = 0;
		for (int index = 0; index < places.length; index++) {
			if (places[index] >= 0) {
				int pile = pile(places, tops, piles, places[index]);
				below[index] = (pile > 0) ? tops[pile - 1] : -1;
				tops[pile] = index;
				piles = Math.max(piles, pile + 1);
			}
		}
		boolean[] kept = new boolean[places.length];
		for (int index = (piles > 0) ? tops[piles - 1] : -1; index >= 0; index = below[index]) {
			kept[index] = true;
		}
		return kept;
	}

	/** The first pile whose top is not smaller. */
	private static int pile(int[] places, int[] tops, int piles, int place) {
		int low = 0;
		int high = piles;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (places[tops[middle]] < place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
