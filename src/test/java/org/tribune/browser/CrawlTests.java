package org.tribune.browser;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever follows the links of the site finds all of it, each page once and well
 * labelled.
 */
@SampleSiteTest
@TestInstance(Lifecycle.PER_CLASS)
class CrawlTests {

	private static final int MOST_CSS = 40 * 1024;

	private static final int MOST_JAVASCRIPT = 10 * 1024;

	private static final int YEAR = 31_536_000;

	@Autowired
	private SampleSite site;

	@Autowired
	private JdbcClient database;

	private Crawl crawl;

	@BeforeAll
	void followLinks() {
		this.crawl = Crawl.of(this.site);
	}

	@Test
	void noLinkIsBrokenOrNeedsARedirect() {
		assertThat(this.crawl.faults()).isEmpty();
		assertThat(this.crawl.pages()).hasSizeGreaterThan(100);
	}

	@Test
	void everyPublishedArticleIsReached() {
		assertThat(this.crawl.pages().keySet()).containsAll(paths("""
				select '/' || s.slug || '/' || a.slug from published_article a join section s on s.id = a.section_id
				"""));
	}

	@Test
	void everyArticleIsInTheArchives() {
		Set<String> listed = this.crawl.pages()
			.entrySet()
			.stream()
			.filter((page) -> page.getKey().startsWith("/archives/"))
			.flatMap((page) -> Crawl.links(page.getValue().expectFirst("main")).stream())
			.collect(Collectors.toSet());
		assertThat(listed).containsAll(paths("""
				select '/' || s.slug || '/' || a.slug from published_article a join section s on s.id = a.section_id
				"""));
	}

	@Test
	void everyThemeContributorSectionAndStaticPageIsReached() {
		assertThat(this.crawl.pages().keySet()).containsAll(paths("select '/' || slug from section"))
			.containsAll(paths("select '/pages/' || slug from static_page where published"))
			.containsAll(paths("select '/contributeurs/' || slug from contributor"))
			.containsAll(paths("""
					select '/themes/' || slug from theme t
					 where exists (select 1 from article_theme where theme_id = t.id and published_at is not null)
					"""));
	}

	@Test
	void everyPageSaysWhatItIs() {
		this.crawl.pages().forEach((path, page) -> {
			assertThat(page.select("h1")).as(path).hasSize(1).allMatch((title) -> !title.text().isBlank());
			assertThat(page.select("title")).as(path).hasSize(1).allMatch((title) -> !title.text().isBlank());
			assertThat(page.select("link[rel=canonical]").eachAttr("href")).as(path)
				.containsExactly(SampleSite.CANONICAL + path);
			assertThat(page.select("meta[name=description]").eachAttr("content")).as(path)
				.singleElement()
				.satisfies((description) -> assertThat(description.length()).isBetween(10, 330));
			assertThat(page.select("meta[name=robots]")).as(path).hasSize(1);
			boolean hidden = page.select("meta[name=robots]").attr("content").startsWith("noindex");
			assertThat(page.select("meta[property=og:url]").eachAttr("content")).as(path)
				.isEqualTo(hidden ? List.of() : List.of(SampleSite.CANONICAL + path));
		});
	}

	@Test
	void everyPageSpeaksItsLanguage() {
		Set<String> english = Set.copyOf(paths("""
				select '/' || s.slug || '/' || a.slug from published_article a join section s on s.id = a.section_id
				 where a.language = 'en'
				"""));
		assertThat(english).hasSize(1);
		this.crawl.pages()
			.forEach((path, page) -> assertThat(page.expectFirst("html").attr("lang")).as(path)
				.isEqualTo(english.contains(path) ? "en" : "fr"));
	}

	@Test
	void noTwoPagesHaveTheSameTitle() {
		assertThat(this.crawl.pages().values().stream().map(Document::title)).doesNotHaveDuplicates();
	}

	@Test
	void everyAssetIsThereAndMayBeKept() {
		Set<String> assets = this.crawl.assets();
		assertThat(assets).hasSizeGreaterThan(50).allSatisfy((asset) -> {
			HttpResponse<String> response = this.site.get(asset);
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(response.headers().firstValue("Cache-Control")).get()
				.asString()
				.contains("public")
				.contains("max-age=" + YEAR);
			assertThat(response.headers().firstValue("Content-Type")).get().asString().startsWith(type(asset));
		});
	}

	@Test
	void styleSheetsAndScriptsAreSmall() {
		Map<String, Integer> weights = this.crawl.assets()
			.stream()
			.filter((asset) -> !type(asset).startsWith("image/"))
			.collect(Collectors.toMap(Function.identity(), this::weight));
		this.crawl.pages().forEach((path, page) -> {
			assertThat(sum(weights, page.select("link[rel=stylesheet]").eachAttr("href"))).as(path)
				.isBetween(1000, MOST_CSS);
			assertThat(sum(weights, page.select("script[src]").eachAttr("src"))).as(path).isLessThan(MOST_JAVASCRIPT);
		});
	}

	private int weight(String asset) {
		return this.site.get(asset).body().getBytes(UTF_8).length;
	}

	private static int sum(Map<String, Integer> weights, List<String> assets) {
		return assets.stream().mapToInt((asset) -> weights.getOrDefault(asset, MOST_CSS)).sum();
	}

	private List<String> paths(String sql) {
		return this.database.sql(sql).query((row, number) -> row.getString(1)).list();
	}

	private static String type(String asset) {
		return Stream.of("css:text/css", "js:text/javascript", "svg:image/svg+xml", "woff2:font/woff2")
			.map((known) -> known.split(":"))
			.filter((known) -> asset.replaceFirst("\\?.*", "").endsWith("." + known[0]))
			.map((known) -> known[1])
			.findFirst()
			.orElseThrow(() -> new AssertionError("Of no known type: " + asset));
	}

}
