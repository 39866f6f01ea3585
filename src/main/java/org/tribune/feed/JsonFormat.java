package org.tribune.feed;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * JSON Feed 1.1, as Jackson writes it.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(Include.NON_EMPTY)
record JsonFormat(String version, String title, String homePageUrl, String feedUrl, String description, String language,
		List<Hub> hubs, @JsonInclude(Include.ALWAYS) List<Article> items) {

	/**
	 * The feed as JSON Feed.
	 * @param self where it is served
	 */
	static JsonFormat of(Feed feed, String self) {
		List<Hub> hubs = feed.hub().isEmpty() ? List.of() : List.of(new Hub("WebSub", feed.hub()));
		return new JsonFormat("https://jsonfeed.org/version/1.1", feed.title(), feed.page(), self, feed.description(),
				feed.language().toLanguageTag(), hubs, feed.items().stream().map(JsonFormat::article).toList());
	}

	/** An item has content, whichever; what is shown of it on a card is its summary. */
	private static Article article(Feed.Item item) {
		Feed.Media picture = item.picture();
		boolean full = !item.content().isEmpty();
		return new Article(item.id(), item.address(), item.title(), full ? item.content() : null,
				full ? null : (item.summary().isEmpty() ? item.title() : item.summary()), item.summary(),
				(picture != null) ? picture.address() : null, item.publishedAt().toString(),
				item.changedAt().toString(),
				item.authors().stream().map((author) -> new Person(author.name(), author.address())).toList(),
				item.tags(), item.language().toLanguageTag());
	}

	/**
	 * An article.
	 */
	@JsonNaming(SnakeCaseStrategy.class)
	@JsonInclude(Include.NON_EMPTY)
	record Article(String id, String url, String title, @Nullable String contentHtml, @Nullable String contentText,
			String summary, @Nullable String image, String datePublished, String dateModified, List<Person> authors,
			List<String> tags, String language) {
	}

	/**
	 * Somebody who signs.
	 */
	record Person(String name, String url) {
	}

	/**
	 * Where subscribers are told of changes.
	 */
	record Hub(String type, String url) {
	}

}
