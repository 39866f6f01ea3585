package org.tribune.pagecache;

import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@CachedSiteTest
class MetersTests {

	@Autowired
	private CachedSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private MeterRegistry meters;

	private double served(String origin) {
		return this.meters.get("tribune.pages.served").tag("origin", origin).functionCounter().count();
	}

	private double asked(String kind, String status) {
		return this.meters.get("tribune.pages.asked").tags("kind", kind, "status", status).functionCounter().count();
	}

	@Test
	void hitsMissesBytesAndKindsAreCounted() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Compter ce qui est lu").in(section);
		String path = "/" + section.slug() + "/" + draft.slug();
		this.cast.publish(draft, Cast.DAY);
		this.site.settle();
		double made = served("press");
		double articles = asked("article", "2xx");
		double missing = asked("article", "4xx");
		double sent = this.meters.get("tribune.pages.sent").functionCounter().count();

		byte[] page = this.site.get(path).body();
		this.site.warm(path);
		double hits = served("stock");
		this.site.get(path);
		this.site.get(path + "-nulle-part");

		assertThat(served("press")).isGreaterThanOrEqualTo(made + 2);
		assertThat(served("stock")).isEqualTo(hits + 1);
		assertThat(asked("article", "2xx")).isGreaterThanOrEqualTo(articles + 2);
		assertThat(asked("article", "4xx")).isEqualTo(missing + 1);
		assertThat(this.meters.get("tribune.pages.sent").functionCounter().count())
			.isGreaterThanOrEqualTo(sent + 2 * page.length);
		assertThat(this.meters.get("tribune.pages.kept").gauge().value()).isPositive();
		assertThat(this.meters.get("tribune.pages.memory").gauge().value()).isGreaterThan(page.length);
	}

	@Test
	void timeUntilPagesShowWhatIsPublishedIsMeasured() {
		Timer lag = this.meters.get("tribune.publish.lag").timer();
		long before = lag.count();

		this.cast.publish(this.cast.draft("Compter jusqu’à paraître").in(this.cast.section()), Cast.DAY);

		await().until(() -> lag.count() > before);
		assertThat(lag.takeSnapshot().histogramCounts()).extracting((bucket) -> bucket.bucket(TimeUnit.SECONDS))
			.contains(1.0, 5.0);
		assertThat(lag.max(TimeUnit.SECONDS)).isLessThan(60);
	}

	@ParameterizedTest
	@CsvSource({ "/, HOME", "/?page=2, HOME", "/sante, SECTION", "/sante?page=2, SECTION",
			"/sante/une-tribune, ARTICLE", "/themes, LIST", "/themes/climat, LIST", "/contributeurs/ada, LIST",
			"/archives/2026/03, LIST", "/recherche, SEARCH", "/recherche/suggestions, SEARCH", "/pages/contact, STATIC",
			"/feed.rss, FEED", "/sante/feed.atom, FEED", "/themes/climat/feed.json, FEED", "/sitemap.xml, MACHINE",
			"/robots.txt, MACHINE", "/sante/une-tribune.md, MACHINE", "/llms.txt, MACHINE",
			"/assets/css/base-1.css, ASSET", "/reader.css?v=1, ASSET", "/media/7/w640/pont.webp?v=1, ASSET",
			"/favicon.ico, ASSET", "/site.webmanifest, MACHINE" })
	void kindIsSeenFromTheAddress(String key, Kinds.Kind kind) {
		assertThat(Kinds.kind(key)).isEqualTo(kind);
	}

}
