package org.tribune.feed;

import org.tribune.distribution.XmlPage;

/**
 * Atom, as RFC 4287 has it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
final class AtomFormat {

	private AtomFormat() {
	}

	/**
	 * The feed as Atom.
	 * @param self where it is served
	 * @param id of the feed, the same for ever
	 */
	static String write(Feed feed, String self, String id) {
		XmlPage page = new XmlPage();
		page.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xmlns:media", "http://search.yahoo.com/mrss/",
				"xml:lang", feed.language().toLanguageTag());
		page.text("id", id).open("title").words(feed.title()).close().text("subtitle", feed.description());
		page.text("updated", feed.changedAt().toString());
		page.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
		page.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
		if (!feed.hub().isEmpty()) {
			page.empty("link", "rel", "hub", "href", feed.hub());
		}
		page.text("generator", "Tribune");
		page.open("author").text("name", feed.title()).text("uri", feed.page()).close();
		feed.items().forEach((item) -> entry(page, item));
		return page.close().end().toString();
	}

	private static void entry(XmlPage page, Feed.Item item) {
		page.open("entry", "xml:lang", item.language().toLanguageTag());
		page.text("id", item.id()).open("title").words(item.title()).close();
		page.empty("link", "rel", "alternate", "type", "text/html", "href", item.address());
		page.text("published", item.publishedAt().toString()).text("updated", item.changedAt().toString());
		item.authors()
			.forEach((author) -> page.open("author").text("name", author.name()).text("uri", author.address()).close());
		item.tags().forEach((tag) -> page.empty("category", "term", tag));
		page.text("summary", item.summary(), "type", "text").text("content", item.content(), "type", "html");
		Feed.Media picture = item.picture();
		if (picture != null) {
			page.empty("media:content", "url", picture.address(), "type", picture.type(), "medium", "image", "width",
					String.valueOf(picture.width()), "height", String.valueOf(picture.height()));
		}
		page.close();
	}

}
