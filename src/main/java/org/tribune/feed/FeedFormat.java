package org.tribune.feed;

import java.util.Locale;

/**
 * What a feed is written as.
 */
enum FeedFormat {

	/** RSS 2.0. */
	RSS("application/rss+xml"),
	/** Atom. */
	ATOM("application/atom+xml"),
	/** JSON Feed 1.1. */
	JSON("application/feed+json");

	private final String type;

	FeedFormat(String type) {
		this.type = type;
	}

	/**
	 * The format of an ending: {@code rss}, {@code atom}, {@code json}.
	 */
	static FeedFormat of(String ending) {
		return valueOf(ending.toUpperCase(Locale.ROOT));
	}

	/**
	 * Media type.
	 */
	String type() {
		return this.type;
	}

	/**
	 * The last part of a feed's address.
	 */
	String fileName() {
		return "feed." + name().toLowerCase(Locale.ROOT);
	}

}
