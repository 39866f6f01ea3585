package org.tribune.feed;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.tribune.media.ImageAddress;
import org.tribune.media.pixels.Rendition.Focus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the words hold, a feed is well-formed and says them.
 */
class FeedFormatsTests {

	private static final Instant DAY = Instant.parse("2026-03-01T08:05:00Z");

	@ParameterizedTest
	@ValueSource(strings = { "a]]>b", "<![CDATA[a]]>", "&nbsp;&#0;", "\u0000\u0001\u001f\ufffe\uffff", "\ud800 seul",
			"\ud83d\udca7\ud83c\uddeb\ud83c\uddf7", "\"'<>&", "\u2028\u202e\u00a0\u202f", "<!-- --><?php ?>",
			"\u0085\r\n\t" })
	void hostileWordsStayWords(String words) throws Exception {
		Feed feed = feed(words, "<p>" + words + "</p>");

		for (String written : List.of(RssFormat.write(feed, "https://example.org/feed.rss"),
				AtomFormat.write(feed, "https://example.org/feed.atom", "tag:example.org,2026:site"))) {
			SyndFeed read = new SyndFeedInput().build(new StringReader(written));
			assertThat(read.getEntries()).hasSize(1);
			assertThat(read.getEntries().getFirst().getUri()).isEqualTo("tag:example.org,2026:article/1");
		}
		JsonMapper json = JsonMapper.builder().build();
		JsonNode read = json.readTree(json.writeValueAsBytes(JsonFormat.of(feed, "https://example.org/feed.json")));
		assertThat(read.get("items").size()).isEqualTo(1);
	}

	@Test
	void emptyFeedIsStillAFeed() throws Exception {
		Feed feed = new Feed("site", "", "Estrade", "", Locale.FRENCH, "https://example.org/", "", true, List.of());

		assertThat(new SyndFeedInput().build(new StringReader(RssFormat.write(feed, "https://example.org/feed.rss"))))
			.extracting(SyndFeed::getTitle)
			.isEqualTo("Estrade");
		assertThat(JsonMapper.builder().build().valueToTree(JsonFormat.of(feed, "x")).has("items")).isTrue();
	}

	@Test
	void excerptReplacesTheTextWhereFeedsAreShort() {
		JsonNode item = JsonMapper.builder()
			.build()
			.valueToTree(JsonFormat.of(feed("Titre", ""), "https://example.org/feed.json"))
			.get("items")
			.get(0);

		assertThat(item.has("content_html")).isFalse();
		assertThat(item.get("content_text").asString()).isEqualTo("Titre");
		assertThat(RssFormat.write(feed("Titre", ""), "x")).doesNotContain("content:encoded");
	}

	@Test
	void hubIsNamedWhereThereIsOne() {
		Feed feed = new Feed("site", "", "Estrade", "", Locale.FRENCH, "https://example.org/",
				"https://hub.example.org/", true, List.of());

		assertThat(RssFormat.write(feed, "x")).contains("<atom:link rel=\"hub\" href=\"https://hub.example.org/\"");
		assertThat(AtomFormat.write(feed, "x", "y")).contains("<link rel=\"hub\" href=\"https://hub.example.org/\"");
		assertThat(JsonFormat.of(feed, "x").hubs())
			.containsExactly(new JsonFormat.Hub("WebSub", "https://hub.example.org/"));
	}

	@Test
	void everyAddressOfAnImageIsAbsolute() {
		ImageAddress image = new ImageAddress(7, "vire.jpg", "image/jpeg", 2000, 1000, false, false, 3,
				new Focus(0.5, 0.5));
		String html = FeedContent.of(
				"<figure><img src=\"/media/7/whole/vire.jpg\" alt=\"La Vire\" width=\"1\" height=\"1\"></figure>"
						+ "<figure class=\"pending\" data-source=\"https://vieux.example.org/a.jpg\"><p>x</p></figure>",
				List.of(image), "https://example.org/a/b", (path) -> "https://example.org" + path);

		assertThat(html).contains("src=\"https://example.org/media/7/", "width=\"2000\"", "alt=\"La Vire\"")
			.doesNotContain("pending", "\"/media", " /media");
		assertThat(html.split("srcset=\"")[1].split("\"")[0].split(", "))
			.allMatch((one) -> one.startsWith("https://example.org/media/7/"));
	}

	private static Feed feed(String words, String content) {
		return new Feed("site", "", words + " ", words, Locale.FRENCH, "https://example.org/", "", true, List
			.of(new Feed.Item("tag:example.org,2026:article/1", "https://example.org/a/b", words, words, content,
					Locale.FRENCH, List.of(new Feed.Author(words, "https://example.org/c")), List.of(words),
					new Feed.Media("https://example.org/m.jpg", "image/jpeg", 10, 10, words, words, words), DAY, DAY)));
	}

}
