package org.tribune.article.desk.list;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tribune.article.desk.list.NameSearch.Named;

/**
 * What a name that was typed means.
 *
 * @param typed by somebody, or a slug from an address
 * @param meant the one that it means; null when there is none, or when nobody can tell
 * @param others that it may mean, when nobody can tell
 */
public record Choice(String typed, @Nullable Named meant, List<Named> others) {

	/** Nothing was typed. */
	public static final Choice NONE = new Choice("", null, List.of());

	/** Stands for what does not exist: nothing is found. */
	private static final long NOBODY = 0;

	/**
	 * One name in full, or the only one that fits, is meant.
	 * @param found the most exact first
	 */
	static Choice among(String typed, List<Named> found) {
		List<Named> exact = found.stream()
			.filter((one) -> one.slug().equals(typed) || one.name().equalsIgnoreCase(typed))
			.toList();
		List<Named> bySlug = exact.stream().filter((one) -> one.slug().equals(typed)).toList();
		List<Named> fitting = !bySlug.isEmpty() ? bySlug : !exact.isEmpty() ? exact : found;
		return (fitting.size() == 1) ? new Choice(typed, fitting.getFirst(), List.of())
				: new Choice(typed, null, fitting);
	}

	/**
	 * What the list is to be about; null for everything.
	 */
	public @Nullable Long id() {
		return this.typed.isEmpty() ? null
				: (this.meant != null) ? Long.valueOf(this.meant.id()) : Long.valueOf(NOBODY);
	}

	/**
	 * What the field shows.
	 */
	public String shown() {
		return (this.meant != null && !this.typed.equals(this.meant.slug())) ? this.meant.name() : this.typed;
	}

	/**
	 * As people name it.
	 */
	public String name() {
		return (this.meant != null) ? this.meant.name() : this.typed;
	}

	/**
	 * Whether nothing bears this name.
	 */
	public boolean unknown() {
		return !this.typed.isEmpty() && this.meant == null && this.others.isEmpty();
	}

}
