package org.tribune.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.EditorsDesk;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.distribution.DistributionDesk;
import org.tribune.distribution.DistributionSettings;
import org.tribune.markup.Slug;
import org.tribune.search.index.SearchIndex;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No public route shows anything of an article that is not published. A route that is not
 * in the table fails the test: whoever adds one says here how to visit it.
 */
@TribuneTest
class PublicRoutesHouseTests {

	/** Routes that show no articles and cannot. */
	private static final Set<String> WITHOUT_ARTICLES = Set.of("/reader.css", "/pages/{slug}",
			"/media/{id:[0-9]{1,18}}/{rendition}/{name}", "/error", "/robots.txt", "/{key:[0-9a-f]{32}}.txt",
			"/.well-known/security.txt", "/favicon.ico", "/site.webmanifest");

	/** Former addresses of feeds, which only lead elsewhere. */
	private static final Pattern FORMER_FEEDS = Pattern
		.compile(".*/(feed(/\\{format:[a-z0-9|]+})?|rss|atom)" + "|/(rss|index|feed|atom)\\.xml");

	private static final String SECRET = "Embargoquatrevingtdouze";

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private EditorsDesk editorsDesk;

	@Autowired
	private DistributionDesk distribution;

	@Autowired
	private SearchIndex index;

	@Test
	void everyPublicRouteHidesUnpublishedArticles() {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Partagé");
		Contributor ada = this.cast.ada();
		Contributor hidden = this.cast.zoe();
		Cast.Draft shown = this.cast.draft("Visible").in(section).on(theme).by(ada);
		this.cast.publish(shown, Cast.DAY);
		List<Cast.Draft> secrets = unpublished(section, theme, ada, hidden);

		Map<String, List<String>> visits = new HashMap<>(visits(section, theme, ada, shown));
		visits.put("/media/articles/{slug}.png", List.of("/media/articles/" + shown.slug() + ".png"));
		this.index.catchUp();
		visits.put("/recherche/suggestions",
				List.of("/recherche/suggestions?q=Visi", "/recherche/suggestions?q=" + SECRET));
		visits.put("/opensearch.xml", List.of("/opensearch.xml"));
		visits.put("/apercu/{token}", List.of("/apercu/" + "0".repeat(40), "/apercu/1"));
		assertThat(readerRoutes()).as("routes without a visit in this table").isEqualTo(visits.keySet());

		guideModels(true);
		try {
			assertThatNothingLeaks(visits, hidden, secrets);
		}
		finally {
			guideModels(false);
		}
	}

	private void assertThatNothingLeaks(Map<String, List<String>> visits, Contributor hidden,
			List<Cast.Draft> secrets) {
		for (String path : visits.values().stream().flatMap(List::stream).toList()) {
			MvcTestResult result = this.web.get().uri(path).exchange();
			String page = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
			assertThat(page).as(path)
				.isNotEmpty()
				.doesNotContainIgnoringCase(SECRET)
				.doesNotContain(hidden.slug())
				.doesNotContain(secrets.stream().map(Cast.Draft::slug).toList());
		}
	}

	/** Whether {@code /llms.txt} is there. */
	private void guideModels(boolean wanted) {
		DistributionSettings now = this.distribution.look();
		this.distribution
			.edit(now.version(),
					new DistributionSettings(now.feedItems(), now.feedFullText(), now.webSubHub(), now.indexNow(), "",
							now.artificialSearch(), now.artificialTraining(), wanted, now.securityContact(), 0),
					Cast.HAND);
	}

	private List<Cast.Draft> unpublished(Section section, Theme theme, Contributor ada, Contributor hidden) {
		List<Cast.Draft> secrets = Stream.of("draft", "review", "scheduled", "withdrawn")
			.map((state) -> this.cast.draft(SECRET + " " + state)
				.opening(SECRET, SECRET)
				.body("<p>" + SECRET + "</p>")
				.in(section)
				.on(theme)
				.by(ada, hidden))
			.toList();
		this.cast.create(secrets.get(0));
		this.newsroom.sendToReview(this.cast.create(secrets.get(1)), Cast.HAND);
		this.newsroom.schedule(this.cast.create(secrets.get(2)), Instant.parse("2199-01-01T00:00:00Z"), Cast.HAND);
		long withdrawn = this.cast.publish(secrets.get(3), Cast.DAY);
		this.editorsDesk.correct(withdrawn, this.newsroom.version(withdrawn), SECRET, false, Cast.HAND);
		this.newsroom.withdraw(withdrawn, Cast.HAND);
		return secrets;
	}

	private static Map<String, List<String>> visits(Section section, Theme theme, Contributor ada, Cast.Draft shown) {
		Map<String, List<String>> visits = new HashMap<>(Map.of("/", List.of("/"), "/{slug}", List.of(section.path()),
				"/{section}/{slug}", List.of(section.path() + "/" + shown.slug()), "/themes",
				List.of("/themes", "/themes?lettre=p"), "/themes/{slug}", List.of(theme.path()), "/contributeurs",
				List.of("/contributeurs", "/contributeurs?lettre=q"), "/contributeurs/{slug}", List.of(ada.path()),
				"/archives", List.of("/archives"), "/archives/{year:[0-9]{4}}/{month:[0-9]{2}}",
				List.of("/archives/2026/03"), "/recherche", List.of("/recherche", "/recherche?q=Visible")));
		visits.put("/corrections", List.of("/corrections"));
		visits.putAll(visitsOfMachines(section, theme, ada, shown));
		return visits;
	}

	private static Map<String, List<String>> visitsOfMachines(Section section, Theme theme, Contributor ada,
			Cast.Draft shown) {
		String ending = "/feed.{ending:rss|atom|json}";
		Map<String, List<String>> visits = new HashMap<>();
		visits.put(ending, feeds(""));
		visits.put("/{section}" + ending, feeds(section.path()));
		visits.put("/themes/{theme}" + ending, feeds(theme.path()));
		visits.put("/contributeurs/{contributor}" + ending, feeds(ada.path()));
		String address = section.path() + "/" + shown.slug();
		visits.put("/{section}/{slug}.md", List.of(address + ".md"));
		visits.put("/oembed", List.of("/oembed?url=http://localhost:8080" + address));
		visits.put("/llms.txt", List.of("/llms.txt"));
		visits.put("/sitemap.xml", List.of("/sitemap.xml"));
		visits.put("/sitemap-news.xml", List.of("/sitemap-news.xml"));
		visits.put("/sitemap-pages.xml", List.of("/sitemap-pages.xml"));
		visits.put("/sitemap-{chunk:(?:articles|themes|contributors)-[1-9][0-9]{0,8}}.xml",
				List.of("/sitemap-articles-1.xml", "/sitemap-themes-1.xml", "/sitemap-contributors-1.xml"));
		return visits;
	}

	private static List<String> feeds(String path) {
		return List.of(path + "/feed.rss", path + "/feed.atom", path + "/feed.json");
	}

	@Test
	void addressesOfUnpublishedArticlesTellNothing() {
		Section section = this.cast.section();
		Contributor hidden = this.cast.zoe();
		List<Cast.Draft> secrets = unpublished(section, this.cast.theme("Autre"), this.cast.ada(), hidden);

		assertThat(secrets.stream().map((draft) -> status(section.path() + "/" + draft.slug())).toList())
			.containsExactly(404, 404, 404, 410);
		assertThat(status(hidden.path())).isEqualTo(404);
		this.index.catchUp();
		assertThat(page("/recherche?q=" + SECRET)).contains("Aucune tribune trouvée");
	}

	@Test
	void wordsThatNamePagesCannotBecomeSlugs() {
		Set<String> words = this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.map((pattern) -> pattern.split("/"))
			.filter((parts) -> parts.length > 1 && parts[1].matches("[a-z0-9_-]+"))
			.map((parts) -> parts[1])
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(words).contains("themes", "recherche").allMatch(Slug::isReserved);
		assertThat(List.of("admin", "connexion", "assets", "actuator", "feed", "sitemap", "1207"))
			.allMatch(Slug::isReserved);
	}

	private int status(String path) {
		return this.web.get().uri(path).exchange().getResponse().getStatus();
	}

	private String page(String path) {
		return new String(this.web.get().uri(path).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private Set<String> readerRoutes() {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> !WITHOUT_ARTICLES.contains(pattern) && !FORMER_FEEDS.matcher(pattern).matches()
					&& !pattern.contains("spring.web.error.path") && !pattern.startsWith("/admin")
					&& !pattern.startsWith("/connexion"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
