package org.tribune.front;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.contributor.Contributor;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Feed readers and browsers find the feeds and the search of the page they are on.
 */
@TribuneTest
class DiscoveryTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Test
	void listsNameTheirOwnFeedsAndThoseOfTheSite() {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Eau");
		Contributor ada = this.cast.ada();
		Cast.Draft draft = this.cast.draft("Une tribune").in(section).on(theme).by(ada);
		this.cast.publish(draft, Cast.DAY);

		for (String path : List.of(section.path(), theme.path(), ada.path())) {
			assertThat(links(path, "link[type=application/rss+xml]")).containsExactly(path + "/feed.rss", "/feed.rss");
			assertThat(links(path, "link[type=application/atom+xml]")).containsExactly(path + "/feed.atom",
					"/feed.atom");
			assertThat(links(path, "link[type=application/feed+json]")).containsExactly(path + "/feed.json",
					"/feed.json");
		}
		for (String path : List.of("/", section.path() + "/" + draft.slug(), this.cast.theme("Vide").path())) {
			assertThat(links(path, "link[type=application/rss+xml]")).containsExactly("/feed.rss");
			assertThat(links(path, "link[rel=search]")).containsExactly("/opensearch.xml");
		}
	}

	private List<String> links(String path, String selector) {
		return Jsoup.parse(Clerk.body(this.web.get().uri(path).exchange())).select(selector).eachAttr("href");
	}

}
