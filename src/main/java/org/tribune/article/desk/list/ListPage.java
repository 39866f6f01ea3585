package org.tribune.article.desk.list;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.tribune.article.desk.DeskRow;

/**
 * A page of the list of articles, and the way to its neighbours.
 */
class ListPage {

	private final List<DeskRow> rows;

	private final ArticleFilter filter;

	private final int count;

	private final boolean newer;

	private final boolean older;

	/**
	 * A page.
	 * @param read up to one row more than the page holds
	 * @param place from which they were read
	 * @param count of the whole list, up to its bound
	 */
	ListPage(List<DeskRow> read, @Nullable Place place, int count, ArticleFilter filter) {
		boolean more = read.size() > ArticleList.SIZE;
		boolean back = place != null && place.back();
		this.rows = (more && back) ? read.subList(1, read.size()) : more ? read.subList(0, ArticleList.SIZE) : read;
		this.newer = back ? more : place != null;
		this.older = back || more;
		this.count = count;
		this.filter = filter;
	}

	/**
	 * What it shows.
	 */
	public List<DeskRow> rows() {
		return this.rows;
	}

	/**
	 * Of the whole list, as far as it was counted.
	 */
	public int count() {
		return Math.min(this.count, ArticleList.COUNTED);
	}

	/**
	 * Whether there are more than were counted.
	 */
	public boolean uncounted() {
		return this.count > ArticleList.COUNTED;
	}

	/**
	 * The beginning of the list, unless this is it.
	 */
	public @Nullable String first() {
		return this.newer ? this.filter.path() : null;
	}

	/**
	 * The page before.
	 */
	public @Nullable String previous() {
		return (this.newer && !this.rows.isEmpty()) ? at("before", this.rows.getFirst()) : null;
	}

	/**
	 * The page behind.
	 */
	public @Nullable String next() {
		return (this.older && !this.rows.isEmpty()) ? at("after", this.rows.getLast()) : null;
	}

	private String at(String name, DeskRow row) {
		Instant date = this.filter.byPublication() ? Objects.requireNonNull(row.publishedAt()) : row.modifiedAt();
		return this.filter.pathWith(name, Place.write(date, row.id()));
	}

}
