package org.tribune.sitemap;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A sitemap that the index names: of one kind of page, those whose keys are in one range
 * of {@value #SIZE}. So its address never changes, and it never holds too many. It lies
 * at the root, for the protocol lets a sitemap name only what lies beside or below it.
 *
 * @param kind of page
 * @param number of the range, from 0
 * @param changedAt when it may have changed last; null when that is not known
 */
record Chunk(Kind kind, long number, @Nullable Instant changedAt) {

	/** As many as the protocol allows. */
	static final int SIZE = 50_000;

	String path() {
		return "/sitemap-" + this.kind.fileName() + "-" + (this.number + 1) + ".xml";
	}

	/**
	 * Kinds of pages that are counted by thousands.
	 */
	enum Kind {

		/** Articles. */
		ARTICLES,
		/** Themes that articles bear. */
		THEMES,
		/** Contributors who have signed something. */
		CONTRIBUTORS;

		String fileName() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
