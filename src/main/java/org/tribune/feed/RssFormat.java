package org.tribune.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.tribune.distribution.XmlPage;

/**
 * RSS 2.0 with the modules that readers know: whole content, names of authors, images,
 * its own address.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://www.rssboard.org/media-rss">Media RSS 1.5.1</a>
 */
final class RssFormat {

	private static final DateTimeFormatter DATE = DateTimeFormatter
		.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private RssFormat() {
	}

	/**
	 * The feed as RSS.
	 * @param self where it is served
	 */
	static String write(Feed feed, String self) {
		XmlPage page = new XmlPage();
		page.open("rss", "version", "2.0", "xmlns:content", "http://purl.org/rss/1.0/modules/content/", "xmlns:dc",
				"http://purl.org/dc/elements/1.1/", "xmlns:atom", "http://www.w3.org/2005/Atom", "xmlns:media",
				"http://search.yahoo.com/mrss/");
		page.open("channel").text("title", feed.title()).text("link", feed.page());
		page.open("description");
		page.words(feed.description()).close();
		page.text("language", feed.language().toLanguageTag());
		page.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self);
		if (!feed.hub().isEmpty()) {
			page.empty("atom:link", "rel", "hub", "href", feed.hub());
		}
		if (!feed.items().isEmpty()) {
			page.text("lastBuildDate", date(feed.changedAt()));
		}
		page.text("generator", "Tribune").text("docs", "https://www.rssboard.org/rss-specification");
		feed.items().forEach((item) -> item(page, item));
		return page.close().close().end().toString();
	}

	private static void item(XmlPage page, Feed.Item item) {
		page.open("item").text("title", item.title()).text("link", item.address());
		page.text("guid", item.id(), "isPermaLink", "false").text("pubDate", date(item.publishedAt()));
		item.authors().forEach((author) -> page.text("dc:creator", author.name()));
		item.tags().forEach((tag) -> page.text("category", tag));
		page.text("dc:language", item.language().toLanguageTag()).text("description", item.summary());
		page.text("content:encoded", item.content());
		Feed.Media picture = item.picture();
		if (picture != null) {
			page.open("media:content", "url", picture.address(), "type", picture.type(), "medium", "image", "width",
					String.valueOf(picture.width()), "height", String.valueOf(picture.height()));
			page.text("media:title", picture.caption(), "type", "plain");
			page.text("media:description", picture.description(), "type", "plain");
			page.text("media:credit", picture.credit(), "role", "photographer", "scheme", "urn:ebu").close();
		}
		page.text("atom:updated", item.changedAt().toString());
		page.close();
	}

	private static String date(Instant instant) {
		return DATE.format(instant);
	}

}
