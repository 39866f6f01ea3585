package org.tribune.browser;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.xml.sax.SAXException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.graph.GraphCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A crawler that follows everything, not only links, finds the whole site and nothing
 * else: what it counted is printed.
 */
@SampleSiteTest
@TestInstance(Lifecycle.PER_CLASS)
class WholeSiteTests {

	private static final String ARTICLES = """
			select '/' || s.slug || '/' || a.slug from published_article a join section s on s.id = a.section_id
			""";

	@Autowired
	private SampleSite site;

	@Autowired
	private JdbcClient database;

	private Walk walk;

	@BeforeAll
	void walk() {
		this.walk = Walk.of(this.site);
		long images = this.walk.of("image/").size();
		long links = this.walk.links().values().stream().mapToInt(Set::size).sum();
		System.out.printf(
				"Whole site: %d addresses, %d pages, %d links, %d images, %d articles reached of %d, %d faults%n",
				this.walk.found().size(), this.walk.pages().size(), links, images,
				texts(ARTICLES).stream().filter(this.walk.found()::containsKey).count(), texts(ARTICLES).size(),
				this.walk.faults().size());
	}

	private List<String> texts(String sql) {
		return this.database.sql(sql).query((row, number) -> row.getString(1)).list();
	}

	@Test
	void everythingThatIsNamedIsThere() {
		assertThat(this.walk.faults()).isEmpty();
		assertThat(this.walk.pages()).hasSizeGreaterThan(100);
		assertThat(this.walk.of("image/")).hasSizeGreaterThan(50);
	}

	@Test
	void everyPublishedArticleIsReachedAndNothingElseIsShown() {
		assertThat(this.walk.found().keySet()).containsAll(texts(ARTICLES));
		List<String> secrets = Stream
			.concat(texts("select slug from article where state <> 'PUBLISHED'").stream(),
					texts("select headline from article where state <> 'PUBLISHED'").stream())
			.toList();
		assertThat(secrets).hasSizeGreaterThan(6);
		this.walk.found().forEach((path, answer) -> assertThat(secrets).as(path).noneMatch(answer.body()::contains));
		assertThat(this.walk.found().keySet()).noneMatch((path) -> path.startsWith("/admin"));
	}

	@Test
	void noTwoPagesHaveOneCanonicalAddress() {
		List<String> canonical = new ArrayList<>();
		this.walk.pages().forEach((path, page) -> {
			if (!hidden(page)) {
				canonical.addAll(page.select("link[rel=canonical]").eachAttr("href"));
			}
		});
		assertThat(canonical).hasSizeGreaterThan(100).doesNotHaveDuplicates();
		Set<String> indexed = new HashSet<>(canonical);
		this.walk.pages().forEach((path, page) -> {
			if (!hidden(page)) {
				assertThat(indexed).as(path).contains(SampleSite.CANONICAL + path);
			}
		});
	}

	private static boolean hidden(Document page) {
		return page.select("meta[name=robots]").attr("content").contains("noindex");
	}

	@Test
	void crawlersMayReadWhatTheyAreToFind() throws Exception {
		SimpleRobotRules rules = new SimpleRobotRulesParser().parseContent(SampleSite.CANONICAL + "/robots.txt",
				this.walk.body("/robots.txt").getBytes(StandardCharsets.UTF_8), "text/plain", List.of("googlebot"));
		this.walk.pages().forEach((path, page) -> {
			if (!hidden(page)) {
				assertThat(rules.isAllowed(SampleSite.CANONICAL + path)).as(path).isTrue();
			}
		});
		Set<String> listed = new HashSet<>();
		int sitemaps = 0;
		List<String> ahead = new ArrayList<>(rules.getSitemaps());
		for (int next = 0; next < ahead.size(); next++) {
			String path = ahead.get(next).replace(SampleSite.CANONICAL, "");
			assertThat(this.walk.found()).containsKey(path);
			AbstractSiteMap read = new SiteMapParser(true).parseSiteMap("application/xml",
					this.walk.body(path).getBytes(StandardCharsets.UTF_8), URI.create(ahead.get(next)).toURL());
			sitemaps++;
			if (read instanceof SiteMapIndex index) {
				index.getSitemaps().forEach((one) -> ahead.add(one.getUrl().toString()));
			}
			else {
				((SiteMap) read).getSiteMapUrls().forEach((one) -> listed.add(one.getUrl().toString()));
			}
		}
		System.out.printf("crawler-commons: robots.txt, %d sitemaps, %d addresses in them%n", sitemaps, listed.size());
		assertThat(listed).allMatch(
				(one) -> this.walk.found().containsKey(one.replace(SampleSite.CANONICAL, "").replaceFirst("^$", "/")));
		assertThat(listed).containsAll(texts(ARTICLES).stream().map((path) -> SampleSite.CANONICAL + path).toList());
	}

	@Test
	void everyFeedIsRead() throws Exception {
		int entries = 0;
		List<String> feeds = Stream
			.concat(this.walk.of("application/rss").stream(), this.walk.of("application/atom").stream())
			.toList();
		for (String path : feeds) {
			SyndFeed feed = new SyndFeedInput().build(new StringReader(this.walk.body(path)));
			assertThat(feed.getTitle()).as(path).isNotBlank();
			assertThat(feed.getEntries()).as(path).isNotEmpty().allSatisfy((entry) -> {
				assertThat(entry.getTitle()).isNotBlank();
				assertThat(this.walk.found()).containsKey(entry.getLink().replace(SampleSite.CANONICAL, ""));
			});
			entries += feed.getEntries().size();
		}
		List<String> json = this.walk.of("application/feed+json");
		for (String path : json) {
			JsonNode feed = new JsonMapper().readTree(this.walk.body(path));
			assertThat(feed.get("version").asString()).startsWith("https://jsonfeed.org/version/1");
			assertThat(feed.get("items").size()).as(path).isPositive();
		}
		System.out.printf("ROME: %d feeds, %d entries; JSON feeds: %d%n", feeds.size(), entries, json.size());
		assertThat(feeds.size()).isGreaterThan(20);
		assertThat(json.size()).isGreaterThan(10);
	}

	@Test
	void everySitemapAndFeedKeepsToItsSchema() throws Exception {
		Validator sitemap = schema("sitemap", "sitemap-image", "sitemap-news");
		Validator feed = schema("rss", "atom");
		int valid = 0;
		for (String path : Stream.concat(this.walk.of("application/xml").stream(),
				this.walk.of("application/").stream().filter((one) -> one.endsWith(".rss") || one.endsWith(".atom")))
			.toList()) {
			if (path.startsWith("/sitemap") || path.contains("/feed.")) {
				Source source = new StreamSource(new StringReader(this.walk.body(path)));
				try {
					(path.startsWith("/sitemap") ? sitemap : feed).validate(source);
				}
				catch (SAXException ex) {
					throw new AssertionError(path, ex);
				}
				valid++;
			}
		}
		System.out.printf("XSD: %d sitemaps and feeds valid%n", valid);
		assertThat(valid).isGreaterThan(30);
		assertThatExceptionOfType(SAXException.class).isThrownBy(() -> sitemap
			.validate(new StreamSource(new StringReader("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
					+ "<url><loc>/relative</loc></url></urlset>"))));
		assertThatExceptionOfType(SAXException.class)
			.isThrownBy(() -> feed.validate(new StreamSource(new StringReader("<rss version='0.91'/>"))));
	}

	private static Validator schema(String... names) throws SAXException {
		Source[] sources = Stream.of(names)
			.map((name) -> new StreamSource(WholeSiteTests.class.getResourceAsStream("/schemas/" + name + ".xsd")))
			.toArray(Source[]::new);
		return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources).newValidator();
	}

	@Test
	void everyGraphIsSound() {
		GraphCheck check = new GraphCheck();
		int nodes = 0;
		int graphs = 0;
		for (Document page : this.walk.pages().values()) {
			if (!hidden(page)) {
				List<JsonNode> found = check.nodes(page);
				assertThat(check.faults(found)).as(page.location()).isEmpty();
				nodes += found.size();
				graphs++;
			}
		}
		System.out.printf("JSON-LD: %d graphs, %d nodes%n", graphs, nodes);
		assertThat(graphs).isGreaterThan(100);
	}

}
