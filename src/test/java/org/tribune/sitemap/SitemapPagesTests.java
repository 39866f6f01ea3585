package org.tribune.sitemap;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What crawlers find, as crawler-commons understands it.
 */
@TribuneTest
class SitemapPagesTests {

	private static final String SITE = "http://localhost:8080";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private Section section;

	private Cast.Draft draft;

	private long id;

	private String address = "";

	@BeforeEach
	void publish() {
		this.section = this.cast.section();
		this.draft = this.cast.draft("Neuve & <belle>")
			.in(this.section)
			.illustrated(this.cast.drawing("plan.svg", "Un plan"), "", "");
		this.id = this.cast.publish(this.draft, Cast.DAY);
		this.address = SITE + this.section.path() + "/" + this.draft.slug();
	}

	@Test
	void indexNamesChunksThatNameEveryArticle() throws Exception {
		SiteMapIndex index = (SiteMapIndex) parse("/sitemap.xml");

		Collection<AbstractSiteMap> chunks = index.getSitemaps();
		assertThat(chunks).extracting((chunk) -> chunk.getUrl().getPath()).contains("/sitemap-pages.xml", chunk());
		assertThat(chunks).filteredOn((chunk) -> chunk.getUrl().getPath().contains("articles"))
			.allSatisfy((chunk) -> assertThat(chunk.getLastModified()).isNotNull());
		SiteMapURL entry = entry(chunk(), this.address);
		assertThat(entry.getLastModified()).isEqualTo(Date.from(Cast.DAY));
		assertThat(text(chunk())).contains("<image:loc>" + SITE + "/media/");
	}

	@Test
	void whatReadersDoNotSeeIsNotThere() throws Exception {
		this.cast.publish(this.cast.draft("Voisine").in(this.section), Cast.DAY);
		assertThat(addresses(chunk())).contains(this.address);
		this.newsroom.withdraw(this.id, Cast.HAND);
		assertThat(addresses(chunk())).doesNotContain(this.address);

		long hidden = this.cast
			.publish(this.cast.draft("Hors index").slug("hors-" + this.draft.slug()).in(this.section), Cast.DAY);
		assertThat(text(chunk())).contains("/hors-" + this.draft.slug());
		this.database.sql("update article set noindex = true where id = ?").param(hidden).update();
		assertThat(text(chunk())).doesNotContain("/hors-" + this.draft.slug());
		this.database
			.sql("update article set noindex = false, canonical_override = 'https://example.org/' where id = ?")
			.param(hidden)
			.update();
		assertThat(text(chunk())).doesNotContain("/hors-" + this.draft.slug());
	}

	@Test
	void anotherSlugIsThereAtOnceAndTheIndexSaysSo() throws Exception {
		Date before = lastModified();
		this.newsroom.edit(this.id, this.newsroom.version(this.id),
				this.cast.draft("Renommée").slug(this.draft.slug() + "-b").in(this.section).manuscript(), Cast.HAND);

		assertThat(addresses(chunk())).contains(this.address + "-b").doesNotContain(this.address);
		assertThat(lastModified()).isAfter(before);
		Date renamed = lastModified();
		this.newsroom.withdraw(this.id, Cast.HAND);
		assertThat(lastModified()).isAfter(renamed);
	}

	private Date lastModified() throws Exception {
		return ((SiteMapIndex) parse("/sitemap.xml")).getSitemap(URI.create(SITE + chunk()).toURL()).getLastModified();
	}

	@Test
	void themesAndContributorsWithoutArticlesDoNotExist() throws Exception {
		Theme borne = this.cast.theme("Porté");
		Theme empty = this.cast.theme("Vide");
		Contributor ada = this.cast.ada();
		Contributor silent = this.cast.zoe();
		this.cast.publish(this.cast.draft("Signée").in(this.section).on(borne).by(ada), Cast.DAY);

		assertThat(addresses("/sitemap-themes-1.xml")).contains(SITE + borne.path())
			.doesNotContain(SITE + empty.path());
		assertThat(addresses("/sitemap-contributors-1.xml")).contains(SITE + ada.path())
			.doesNotContain(SITE + silent.path());
		assertThat(addresses("/sitemap-pages.xml")).contains(SITE + "/", SITE + this.section.path(), SITE + "/themes")
			.doesNotContain(SITE + this.cast.section().path());
	}

	@Test
	void newsAreOfTheLastTwoDays() throws Exception {
		Instant now = this.clock.instant();
		Cast.Draft fresh = this.cast.draft("Fraîche ]]> & \ufffe").in(this.section);
		Cast.Draft stale = this.cast.draft("Rassise").in(this.section);
		this.cast.publish(fresh, now.minus(Duration.ofHours(47)));
		this.cast.publish(stale, now.minus(Duration.ofHours(49)));

		assertThat(addresses("/sitemap-news.xml")).contains(SITE + this.section.path() + "/" + fresh.slug())
			.doesNotContain(SITE + this.section.path() + "/" + stale.slug(), this.address);
		assertThat(text("/sitemap-news.xml")).contains("<news:title>Fraîche ]]&gt; &amp;</news:title>",
				"<news:language>fr</news:language>", "<news:publication_date>");
	}

	@Test
	void unchangedChunkIsNotSentAgain() {
		this.database.sql("""
				update article set modified_at = modified_at - interval '1 hour' where first_published_at is not null
				""").update();
		this.database.sql("update public_slug set since = since - interval '1 hour'").update();
		this.database.sql("update section set modified_at = modified_at - interval '1 hour'").update();
		this.database.sql("update article set withdrawn_at = withdrawn_at - interval '1 hour'").update();
		String since = String.valueOf(this.web.get().uri(chunk()).exchange().getResponse().getHeader("Last-Modified"));

		assertThat(this.web.get().uri(chunk()).header("If-Modified-Since", since)).hasStatus(304);
		this.newsroom.withdraw(this.id, Cast.HAND);
		assertThat(this.web.get().uri(chunk()).header("If-Modified-Since", since)).hasStatus(200);
		String tag = String.valueOf(this.web.get().uri("/sitemap.xml").exchange().getResponse().getHeader("ETag"));
		assertThat(this.web.get().uri("/sitemap.xml").header("If-None-Match", tag)).hasStatus(304);
		assertThat(this.web.head().uri(chunk())).hasStatus(200);
	}

	@Test
	void chunksThatAreNotThereAreMissing() {
		for (String path : List.of("/sitemap-articles-0.xml", "/sitemap-articles-999999999.xml",
				"/sitemap-articles--1.xml", "/sitemap-articles-99999999999999999999.xml", "/sitemap-secrets-1.xml",
				"/sitemap-articles-1'.xml")) {
			assertThat(this.web.get().uri(path)).as(path).hasStatus(404);
		}
		assertThat(this.web.post().uri("/sitemap.xml")).hasStatus(405);
	}

	@Test
	void sitemapsCostAFewStatements() throws Exception {
		assertThat(SqlCounter.statements(() -> text("/sitemap.xml"))).hasSizeLessThanOrEqualTo(3);
		assertThat(SqlCounter.statements(() -> text("/sitemap-news.xml"))).hasSize(1);
		assertThat(SqlCounter.statements(() -> text("/sitemap-pages.xml"))).hasSize(2);
	}

	@Test
	void robotsAreAskedWhatTheSettingsSay() throws Exception {
		String robots = text("/robots.txt");

		SimpleRobotRules search = rules(robots, "googlebot");
		assertThat(search.getSitemaps()).containsExactly(SITE + "/sitemap.xml", SITE + "/sitemap-news.xml");
		assertThat(List.of("/", this.section.path(), "/administration", "/recherches", "/media/1/whole/a.jpg",
				"/feed.rss"))
			.allMatch((path) -> search.isAllowed(SITE + path));
		assertThat(List.of("/admin", "/admin/articles", "/recherche?q=a", "/recherche", "/apercu/abc", "/connexion"))
			.noneMatch((path) -> search.isAllowed(SITE + path));
		assertThat(rules(robots, "gptbot").isAllowed(SITE + "/")).isFalse();
		assertThat(rules(robots, "google-extended").isAllowed(SITE + "/")).isFalse();
		assertThat(rules(robots, "oai-searchbot").isAllowed(SITE + "/")).isTrue();
		assertThat(rules(robots, "oai-searchbot").isAllowed(SITE + "/admin/")).isFalse();
	}

	private static SimpleRobotRules rules(String robots, String name) {
		return new SimpleRobotRulesParser().parseContent(SITE + "/robots.txt", robots.getBytes(StandardCharsets.UTF_8),
				"text/plain", List.of(name));
	}

	/** The sitemap in which the article is. */
	private String chunk() {
		return "/sitemap-articles-" + (this.id / Chunk.SIZE + 1) + ".xml";
	}

	private SiteMapURL entry(String path, String address) throws Exception {
		return ((SiteMap) parse(path)).getSiteMapUrls()
			.stream()
			.filter((url) -> url.getUrl().toString().equals(address))
			.findFirst()
			.orElseThrow();
	}

	private List<String> addresses(String path) throws Exception {
		return ((SiteMap) parse(path)).getSiteMapUrls().stream().map((url) -> url.getUrl().toString()).toList();
	}

	private AbstractSiteMap parse(String path) throws Exception {
		return new SiteMapParser(true).parseSiteMap("application/xml", text(path).getBytes(StandardCharsets.UTF_8),
				URI.create(SITE + path).toURL());
	}

	private String text(String path) {
		return new String(this.web.get().uri(path).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

}
