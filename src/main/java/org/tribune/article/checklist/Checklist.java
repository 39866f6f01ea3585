package org.tribune.article.checklist;

import java.util.List;

/**
 * An article, looked over.
 *
 * @param items point by point, the blocking ones first
 */
public record Checklist(List<Item> items) {

	/**
	 * Whether it may be published.
	 */
	public boolean passes() {
		return missing().isEmpty();
	}

	/**
	 * Whether there is nothing at all to say.
	 */
	public boolean clean() {
		return this.items.stream().allMatch(Item::passed);
	}

	/**
	 * What keeps it from being published.
	 */
	public List<Item> missing() {
		return this.items.stream().filter((item) -> !item.passed() && item.point().blocking()).toList();
	}

	/**
	 * What it had better have.
	 */
	public List<Item> advice() {
		return this.items.stream().filter((item) -> !item.passed() && !item.point().blocking()).toList();
	}

	/**
	 * One point.
	 *
	 * @param point of the checklist
	 * @param passed whether it is in order
	 * @param details what is not: the names of images, the addresses of links, a length
	 */
	public record Item(Point point, boolean passed, List<String> details) {

		static Item of(Point point, boolean passed) {
			return new Item(point, passed, List.of());
		}

		static Item without(Point point, List<String> faults) {
			return new Item(point, faults.isEmpty(), faults);
		}

	}

}
