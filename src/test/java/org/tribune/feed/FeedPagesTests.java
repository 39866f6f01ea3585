package org.tribune.feed;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.rometools.modules.atom.modules.AtomLinkModule;
import com.rometools.modules.content.ContentModule;
import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What feeds say, as readers of feeds understand it. ROME, which did not write them,
 * reads RSS and Atom; JSON Feed is held against its specification.
 */
@TribuneTest
class FeedPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JsonMapper json;

	private Section section;

	private Theme theme;

	private Contributor ada;

	private Cast.Draft draft;

	private long id;

	@BeforeEach
	void publish() {
		this.section = this.cast.section();
		this.theme = this.cast.theme("Eau & sol");
		this.ada = this.cast.ada();
		this.draft = this.cast.draft("L’eau < le feu & \ud83d\udca7")
			.opening("", "Une rivière se mesure.")
			.body("<p>Voir <a href=\"/themes\">les thèmes</a>, <a href=\"//ailleurs.example.org/a\">ailleurs</a>"
					+ " et la note.<sup class=\"footnote-ref\"><a href=\"#note-1\">1</a></sup> ]]&gt; 2 &lt; 3</p>"
					+ "<script>alert(1)</script><ol class=\"footnotes\"><li id=\"note-1\">Une note.</li></ol>")
			.in(this.section)
			.on(this.theme)
			.by(this.ada, this.cast.zoe())
			.illustrated(this.cast.drawing("eau.svg", "Une rivière"), "La Vire", "A. Lantier");
		this.id = this.cast.publish(this.draft, Cast.DAY);
	}

	@Test
	void rssIsReadByRome() throws Exception {
		SyndFeed feed = rome(this.section.path() + "/feed.rss");

		assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
		assertThat(feed.getLanguage()).isEqualTo("fr");
		assertThat(feed.getLink()).isEqualTo("http://localhost:8080" + this.section.path());
		assertThat(((AtomLinkModule) feed.getModule(AtomLinkModule.URI)).getLinks())
			.anySatisfy((link) -> assertThat(link.getHref()).endsWith(this.section.path() + "/feed.rss"));
		SyndEntry entry = feed.getEntries().getFirst();
		assertThat(entry.getTitle()).isEqualTo("L’eau < le feu & \ud83d\udca7");
		assertThat(entry.getLink()).isEqualTo("http://localhost:8080" + this.section.path() + "/" + this.draft.slug());
		assertThat(entry.getUri()).isEqualTo("tag:localhost,2026:article/" + this.id);
		assertThat(entry.getPublishedDate()).isEqualTo(Date.from(Cast.DAY));
		assertThat(((DCModule) entry.getModule(DCModule.URI)).getCreators()).containsExactly("Ada Lantier",
				"Zoé Quint");
		assertThat(entry.getCategories()).extracting("name").containsExactly("Énergie", "Eau & sol");
		assertThat(entry.getDescription().getValue()).isEqualTo("Une rivière se mesure.");
		MediaEntryModule media = (MediaEntryModule) entry.getModule(MediaEntryModule.URI);
		assertThat(media.getMediaContents()[0].getReference().toString()).startsWith("http://localhost:8080/media/");
		assertThat(media.getMediaContents()[0].getWidth()).isEqualTo(1600);
	}

	@Test
	void contentStandsByItself() throws Exception {
		SyndEntry entry = rome(this.section.path() + "/feed.rss").getEntries().getFirst();
		String content = ((ContentModule) entry.getModule(ContentModule.URI)).getEncodeds().getFirst();

		String page = "http://localhost:8080" + this.section.path() + "/" + this.draft.slug();
		assertThat(content).contains("href=\"http://localhost:8080/themes\"")
			.contains("href=\"" + page + "#note-1\"", "href=\"" + page + "#ref-1\"")
			.contains("]]&gt; 2 &lt; 3")
			.doesNotContain("<script", "href=\"/", "src=\"/", "href=\"#");
	}

	@Test
	void atomIsReadByRomeAndSaysTheSame() throws Exception {
		SyndFeed feed = rome(this.theme.path() + "/feed.atom");

		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getUri()).isEqualTo("tag:localhost,2026:theme/" + this.theme.id());
		SyndEntry entry = feed.getEntries().getFirst();
		assertThat(entry.getUri()).isEqualTo("tag:localhost,2026:article/" + this.id);
		assertThat(entry.getAuthors()).extracting("name").containsExactly("Ada Lantier", "Zoé Quint");
		assertThat(entry.getAuthors().getFirst().getUri()).isEqualTo("http://localhost:8080" + this.ada.path());
		assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(Cast.DAY));
		assertThat(entry.getContents().getFirst().getType()).isEqualTo("html");
		assertThat(entry.getContents().getFirst().getValue()).contains("#note-1");
	}

	@Test
	void jsonFeedFollowsItsSpecification() {
		JsonNode feed = this.json.readTree(text(this.ada.path() + "/feed.json"));

		assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
		assertThat(feed.get("title").asString()).startsWith("Ada Lantier");
		assertThat(feed.get("feed_url").asString()).isEqualTo("http://localhost:8080" + this.ada.path() + "/feed.json");
		assertThat(feed.get("home_page_url").asString()).isEqualTo("http://localhost:8080" + this.ada.path());
		JsonNode item = feed.get("items").get(0);
		assertThat(item.get("id").asString()).isEqualTo("tag:localhost,2026:article/" + this.id);
		assertThat(item.get("url").asString()).endsWith("/" + this.draft.slug());
		assertThat(item.has("content_html") ^ item.has("content_text")).isTrue();
		assertThat(Instant.parse(item.get("date_published").asString())).isEqualTo(Cast.DAY);
		assertThat(item.get("authors").get(0).get("name").asString()).isEqualTo("Ada Lantier");
		assertThat(item.get("image").asString()).startsWith("http://localhost:8080/media/");
		assertThat(item.get("tags").get(1).asString()).isEqualTo("Eau & sol");
		assertThat(this.web.get().uri(this.ada.path() + "/feed.json"))
			.hasContentType("application/feed+json;charset=UTF-8");
	}

	@Test
	void idsSurviveAnotherSlugAndAnotherSection() throws Exception {
		Section other = this.cast.section();
		this.newsroom.edit(this.id, this.newsroom.version(this.id),
				this.cast.draft("Autre").slug(this.draft.slug() + "-autre").in(other).by(this.ada).manuscript(),
				Cast.HAND);

		SyndEntry entry = rome(other.path() + "/feed.atom").getEntries().getFirst();
		assertThat(entry.getUri()).isEqualTo("tag:localhost,2026:article/" + this.id);
		assertThat(entry.getLink()).endsWith(other.path() + "/" + this.draft.slug() + "-autre");
	}

	@Test
	void unchangedFeedIsNotSentAgainAndAWithdrawalChangesIt() {
		String path = this.section.path() + "/feed.rss";
		MvcTestResult first = get(path);
		String tag = String.valueOf(first.getResponse().getHeader("ETag"));
		String since = String.valueOf(first.getResponse().getHeader("Last-Modified"));

		assertThat(this.web.get().uri(path).header("If-None-Match", tag)).hasStatus(304);
		assertThat(this.web.get().uri(path).header("If-Modified-Since", since)).hasStatus(304);
		assertThat(this.web.head().uri(path)).hasStatus(200).hasHeader("ETag", tag);

		this.newsroom.withdraw(this.id, Cast.HAND);
		assertThat(this.web.get().uri(path).header("If-None-Match", tag)).hasStatus(200);
		assertThat(this.web.get().uri(path).header("If-Modified-Since", since)).hasStatus(200)
			.bodyText()
			.doesNotContain("<item>");
	}

	@Test
	void feedCostsAtMostThreeStatements() throws Exception {
		for (String path : List.of("/feed.rss", this.section.path() + "/feed.atom", this.theme.path() + "/feed.json",
				this.ada.path() + "/feed.rss")) {
			assertThat(SqlCounter.statements(() -> get(path))).as(path).hasSizeBetween(1, 3);
			assertThat(SqlCounter.statements(() -> get(path))).as(path + " again").hasSizeBetween(1, 2);
		}
	}

	@Test
	void addressesOfOtherSystemsLeadHere() {
		assertMoves("/feed/", "/feed.rss");
		assertMoves("/feed/atom", "/feed.atom");
		assertMoves("/feed/rss2/", "/feed.rss");
		assertMoves("/?feed=atom", "/feed.atom");
		assertMoves("/rss.xml", "/feed.rss");
		assertMoves(this.section.path() + "/feed/", this.section.path() + "/feed.rss");
		assertMoves(this.theme.path() + "/feed/atom/", this.theme.path() + "/feed.atom");
	}

	@Test
	void feedsOfNothingAreMissing() {
		for (String path : List.of("/nulle-part/feed.rss", "/themes/rien-du-tout/feed.atom",
				this.cast.zoe().path() + "/feed.json", "/nulle-part/feed", "/feed.xml.rss", "/feed.%00rss")) {
			assertThat(get(path).getResponse().getStatus()).as(path).isBetween(400, 404);
		}
		assertThat(this.web.post().uri("/feed.rss")).hasStatus(405).containsHeader("Allow");
	}

	private void assertMoves(String from, String to) {
		assertThat(this.web.get().uri(from)).as(from).hasStatus(301).hasHeader("Location", to);
	}

	private SyndFeed rome(String path) throws Exception {
		return new SyndFeedInput().build(new StringReader(text(path)));
	}

	private String text(String path) {
		return new String(get(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(path).exchange();
	}

}
