package org.tribune.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.crawl.links.OwnPaths;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the newsroom is told of the site’s own paths is what readers get there.
 */
@SampleSiteTest
class OwnPathsSiteTests {

	@Autowired
	private SampleSite site;

	@Autowired
	private OwnPaths paths;

	@Test
	void whatIsLookedUpIsWhatTheSiteAnswers() {
		Set<String> asked = new LinkedHashSet<>(this.site.crawl().pages().keySet());
		asked.addAll(List.of(Supplement.WITHDRAWN, Supplement.EMPTY_THEME, "/nulle-part", "/nulle-part/rien", "/a/b/c",
				"/themes/rien", "/contributeurs/rien", "/pages/rien", "/feed.rss", "/feed.xml", "/sitemap.xml",
				"/robots.txt", "/media/999999999/large/x.webp", "/?p=12", "/themes/", "/CONTRIBUTEURS"));
		List<String> articles = asked.stream()
			.filter((path) -> path.matches("/[a-z-]+/l-[a-z0-9-]+"))
			.limit(3)
			.toList();
		articles.forEach((path) -> asked.addAll(List.of(path + ".md", path.toUpperCase(java.util.Locale.ROOT),
				path + "/", path.replaceFirst("/[a-z-]+", "/ailleurs"), path + ".pdf", path + "/feed.rss")));
		List<String> wrong = new ArrayList<>();
		int told = 0;
		for (String path : asked) {
			int found = this.paths.at(path).status();
			int status = this.site.get(path).statusCode();
			if (found != 0) {
				told++;
				if (found != status) {
					wrong.add(path + " answers " + status + ", not " + found);
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(told).isGreaterThan(100);
	}

}
