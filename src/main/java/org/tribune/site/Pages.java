package org.tribune.site;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a numbered page stands in its list.
 *
 * @param path of the list, with a query string when it has one of its own
 * @param number of this page, from 1
 * @param last number of the last page, at least 1
 * @param cut whether the list goes on behind the last page, in the archives
 */
public record Pages(String path, int number, int last, boolean cut) {

	/**
	 * A list is browsed page by page this far; what is older is found in the archives.
	 */
	public static final int MOST = 100;

	private static final int AROUND = 2;

	/**
	 * The pages of a list.
	 * @param number asked for, from 1
	 * @param size entries on a page
	 * @param entries how many there are, counted up to {@code MOST * size + 1}
	 * @throws PageNotFound when there is no such page
	 */
	public static Pages of(String path, int number, int size, int entries) {
		int needed = Math.max(1, (entries + size - 1) / size);
		int last = Math.min(needed, MOST);
		if (number < 1 || number > last) {
			throw new PageNotFound(path + "?page=" + number);
		}
		return new Pages(path, number, last, needed > MOST);
	}

	/**
	 * The path of a page of this list: the first has no number.
	 */
	public String path(int page) {
		return (page == 1) ? this.path : this.path + (this.path.contains("?") ? "&" : "?") + "page=" + page;
	}

	/**
	 * The path of this page.
	 */
	public String current() {
		return path(this.number);
	}

	/**
	 * The path of the page before, if there is one.
	 */
	public @Nullable String previous() {
		return (this.number > 1) ? path(this.number - 1) : null;
	}

	/**
	 * The path of the page behind, if there is one.
	 */
	public @Nullable String next() {
		return (this.number < this.last) ? path(this.number + 1) : null;
	}

	/**
	 * Whether there is more than one page.
	 */
	public boolean several() {
		return this.last > 1;
	}

	/**
	 * The numbers to show: the first, the last and those around this page; 0 stands for a
	 * gap.
	 */
	public List<Integer> numbers() {
		List<Integer> numbers = new ArrayList<>();
		int before = 0;
		for (int page = 1; page <= this.last; page++) {
			if (page == 1 || page == this.last || Math.abs(page - this.number) <= AROUND) {
				if (page > before + 1) {
					numbers.add(0);
				}
				numbers.add(page);
				before = page;
			}
		}
		return numbers;
	}

}
