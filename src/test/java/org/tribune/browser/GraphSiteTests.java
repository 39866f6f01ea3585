package org.tribune.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.graph.GraphCheck;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of the site tells search engines what it is, in words that they know.
 */
@SampleSiteTest
class GraphSiteTests {

	@Autowired
	private SampleSite site;

	private final GraphCheck check = new GraphCheck();

	@Test
	void everyPageHasOneGraphWithoutFaults() {
		Map<String, Integer> kinds = new TreeMap<>();
		this.site.crawl().pages().forEach((path, page) -> {
			if (page.select("meta[name=robots]").attr("content").startsWith("noindex")) {
				assertThat(page.select("script[type=application/ld+json]")).as(path).isEmpty();
				return;
			}
			List<JsonNode> nodes = this.check.nodes(page);
			assertThat(this.check.faults(nodes)).as(path).isEmpty();
			assertThat(nodes).as(path)
				.anyMatch((node) -> node.path("url").asString("").equals(SampleSite.CANONICAL + path));
			nodes.forEach((node) -> GraphCheck.types(node).forEach((type) -> kinds.merge(type, 1, Integer::sum)));
			assertThat(page.select("meta[property=og:image]").size()).as(path)
				.isEqualTo(page.select("meta[property=og:image:width], meta[property=og:image:height]").size() / 2);
		});
		assertThat(kinds).containsKeys("AboutPage", "CollectionPage", "ContactPage", "NewsMediaOrganization",
				"OpinionNewsArticle", "ProfilePage", "WebPage", "WebSite");
		assertThat(kinds.get("NewsArticle")).as("one without a person").isGreaterThan(kinds.get("OpinionNewsArticle"));
	}

	@Test
	void whatIsGoneOrMissingTellsNothing() {
		for (String path : List.of(Supplement.WITHDRAWN, "/nulle-part/rien", Supplement.EMPTY_THEME)) {
			Document page = this.site.document(path);
			assertThat(page.select("meta[name=robots]").attr("content")).as(path).startsWith("noindex");
			assertThat(page.select("script[type=application/ld+json], meta[property^=og:], link[hreflang]")).as(path)
				.isEmpty();
		}
	}

	@Test
	void homeSaysHowTheSiteIsSearched() {
		Document home = this.site.document("/");
		JsonNode search = this.check.node(home, "WebSite").get("potentialAction");
		assertThat(search.at("/target/urlTemplate").stringValue())
			.isEqualTo(SampleSite.CANONICAL + "/recherche?q={search_term_string}");
		assertThat(this.check.node(home, "CollectionPage").at("/mainEntity/itemListElement/0/url").stringValue())
			.startsWith(SampleSite.CANONICAL + "/");
	}

	@Test
	void profilesSaySomebodyKnowsSomethingAndPagesGoOnCounting() {
		Document profile = this.site.document(Supplement.CONTRIBUTOR);
		JsonNode person = this.check.node(profile, "ProfilePage").get("mainEntity");
		assertThat(person.get("familyName").stringValue()).isEqualTo("de La Rochefoucauld-Montmorency");
		Document second = this.site.document(Supplement.CONTRIBUTOR + "?page=2");
		assertThat(this.check.node(second, "CollectionPage").at("/mainEntity/itemListElement/0/position").intValue())
			.isEqualTo(21);
		List<String> known = this.site.crawl()
			.pages()
			.entrySet()
			.stream()
			.filter((page) -> page.getKey().matches("/contributeurs/[a-z-]+"))
			.flatMap((page) -> this.check.node(page.getValue(), "ProfilePage")
				.at("/mainEntity/knowsAbout")
				.valueStream()
				.map(JsonNode::stringValue))
			.toList();
		assertThat(known).hasSizeGreaterThan(10);
	}

}
