package org.tribune.site;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

/**
 * Notes what the page being made shows, where it is read: by this the page cache knows
 * which pages a change concerns. The words are those that the database calls out when a
 * row changes (see {@code V0210__recalls.sql}); what nobody collects is forgotten.
 */
public final class PageContents {

	private static final ScopedValue<PageContents> CURRENT = ScopedValue.newInstance();

	private final Set<String> tags = new TreeSet<>();

	private @Nullable Instant until;

	private PageContents() {
	}

	/**
	 * The page shows this thing: {@code article 12}, {@code theme eau}.
	 */
	public static void show(String kind, @Nullable Object key) {
		if (CURRENT.isBound() && key != null) {
			CURRENT.get().tags.add(kind + ":" + key);
		}
	}

	/**
	 * The page shows a list of which there is one: {@code latest}, {@code themes}.
	 */
	public static void show(String list) {
		if (CURRENT.isBound()) {
			CURRENT.get().tags.add(list);
		}
	}

	/**
	 * The page is right until this instant at most, whatever happens before.
	 */
	public static void expire(Instant when) {
		if (CURRENT.isBound()) {
			PageContents page = CURRENT.get();
			page.until = (page.until == null || when.isBefore(page.until)) ? when : page.until;
		}
	}

	/**
	 * What a page shows that is made by an action on this thread.
	 * @throws Exception what the action throws
	 */
	public static PageContents of(Callable<?> action) throws Exception {
		PageContents contents = new PageContents();
		ScopedValue.where(CURRENT, contents).call(action::call);
		return contents;
	}

	/**
	 * Reads something of which it is not yet known whether the page will show it.
	 * @throws X what reading throws
	 */
	public static <T, X extends Throwable> Aside<T> aside(ScopedValue.CallableOp<T, X> reading) throws X {
		PageContents contents = new PageContents();
		T value = ScopedValue.where(CURRENT, contents).call(reading);
		return new Aside<>(value, contents.tags(), contents.until());
	}

	/**
	 * What was noted.
	 */
	public Set<String> tags() {
		return Set.copyOf(this.tags);
	}

	/**
	 * When the page stops being right by itself.
	 */
	public @Nullable Instant until() {
		return this.until;
	}

	/**
	 * Something the page may show.
	 *
	 * @param <T> its type
	 * @param value the thing
	 * @param tags what is noted if the page shows it
	 * @param until when it stops being right by itself
	 */
	public record Aside<T>(T value, Set<String> tags, @Nullable Instant until) {

		/**
		 * The thing; the page shows it.
		 */
		public T show() {
			if (CURRENT.isBound()) {
				CURRENT.get().tags.addAll(this.tags);
			}
			if (this.until != null) {
				expire(this.until);
			}
			return this.value;
		}

		/**
		 * Whether it is right until something is recalled, and known what.
		 */
		public boolean lasts() {
			return this.until == null && !this.tags.isEmpty();
		}

	}

}
