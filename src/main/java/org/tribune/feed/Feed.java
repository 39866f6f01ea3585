package org.tribune.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A feed, whatever it is written as. All addresses are absolute.
 *
 * @param key of what it lists, whatever that is called: {@code site}, {@code section/3}
 * @param path of the page that lists the same; empty for the home page
 * @param title of the feed
 * @param description may be empty
 * @param language of the site
 * @param page address of the page that lists the same
 * @param hub address of the WebSub hub; empty for none
 * @param fullText whether items hold whole articles
 * @param items the newest first
 */
record Feed(String key, String path, String title, String description, Locale language, String page, String hub,
		boolean fullText, List<Item> items) {

	/**
	 * When an article of the feed last said something new.
	 */
	Instant changedAt() {
		return this.items.stream().map(Item::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
	}

	/**
	 * An article.
	 *
	 * @param id the same for ever, whatever the article is called
	 * @param address of its page
	 * @param title its headline
	 * @param summary plain text, as a card shows it
	 * @param content HTML that stands by itself, with absolute addresses; empty unless
	 * the feed holds full text
	 * @param language of the article
	 * @param authors in order
	 * @param tags its section, then its themes
	 * @param picture its lead image; null without
	 * @param publishedAt the date readers are shown
	 * @param changedAt when it last said something new
	 */
	record Item(String id, String address, String title, String summary, String content, Locale language,
			List<Author> authors, List<String> tags, @Nullable Media picture, Instant publishedAt, Instant changedAt) {
	}

	/**
	 * Somebody who signs.
	 *
	 * @param name first and last
	 * @param address of the profile
	 */
	record Author(String name, String address) {
	}

	/**
	 * An image.
	 *
	 * @param address of the file
	 * @param type media type of the file
	 * @param width in pixels
	 * @param height in pixels
	 * @param description what it shows
	 * @param caption plain text; may be empty
	 * @param credit plain text; may be empty
	 */
	record Media(String address, String type, int width, int height, String description, String caption,
			String credit) {
	}

}
