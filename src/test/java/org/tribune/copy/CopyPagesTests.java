package org.tribune.copy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.distribution.DistributionDesk;
import org.tribune.distribution.DistributionSettings;
import org.tribune.taxonomy.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clean copies at their addresses.
 */
@TribuneTest
class CopyPagesTests {

	private static final String SITE = "http://localhost:8080";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private DistributionDesk desk;

	@Autowired
	private JsonMapper json;

	private DistributionSettings before;

	private Section section;

	private long id;

	private String path = "";

	@BeforeEach
	void publish() {
		this.before = this.desk.look();
		this.section = this.cast.section();
		Cast.Draft draft = this.cast.draft("L’eau : \"ici\" # là")
			.opening("Climat", "Une rivière se mesure.")
			.in(this.section)
			.on(this.cast.theme("Eau"))
			.by(this.cast.ada())
			.illustrated(this.cast.drawing("eau.svg", "Une rivière"), "La Vire", "A. L.");
		this.id = this.cast.publish(draft, Cast.DAY);
		this.path = this.section.path() + "/" + draft.slug();
	}

	@AfterEach
	void putBack() {
		this.desk.edit(this.desk.look().version(), this.before, Cast.HAND);
	}

	private void choose(boolean llms, String security) {
		DistributionSettings now = this.desk.look();
		this.desk.edit(now.version(), new DistributionSettings(now.feedItems(), now.feedFullText(), "", false, "", true,
				false, llms, security, 0), Cast.HAND);
	}

	@Test
	void articleHasACopyInMarkdown() {
		MvcTestResult copy = get(this.path + ".md");

		assertThat(copy).hasStatusOk()
			.hasContentType("text/markdown;charset=UTF-8")
			.hasHeader("Link", "<" + SITE + this.path + ">; rel=\"canonical\"");
		assertThat(text(copy)).startsWith("---\ntitle: \"L’eau")
			.contains("authors: [\"Ada Lantier\"]", "date: \"2026-03-01T08:05:00Z\"", "themes: [\"Eau\"]",
					"canonical: \"" + SITE + this.path + "\"", "\n# L’eau", "![Une rivière](<" + SITE + "/media/",
					"Une rivière se mesure à pied.");
		String tag = String.valueOf(copy.getResponse().getHeader("ETag"));
		assertThat(this.web.get().uri(this.path + ".md").header("If-None-Match", tag)).hasStatus(304);
		assertThat(this.web.head().uri(this.path + ".md")).hasStatusOk();
	}

	@Test
	void whoeverWouldRatherHaveMarkdownIsLedThere() {
		assertThat(this.web.get().uri(this.path).header("Accept", "text/markdown, text/html;q=0.8")).hasStatus(303)
			.hasHeader("Location", this.path + ".md")
			.hasHeader("Vary", "Accept")
			.hasHeader("Cache-Control", "no-store");
		assertThat(this.web.get().uri(this.path).header("Accept", "text/html,*/*")).hasStatusOk();
		assertThat(this.web.get().uri("/themes/x").header("Accept", "text/markdown")).hasStatus(404);
	}

	@Test
	void copyOfWhatIsGoneIsGone() {
		assertThat(get("/ailleurs" + this.path.substring(this.path.lastIndexOf('/')) + ".md")).hasStatus(301)
			.hasHeader("Location", this.path + ".md");
		this.newsroom.withdraw(this.id, Cast.HAND);
		assertThat(get(this.path + ".md")).hasStatus(410);
		assertThat(get(this.section.path() + "/jamais-vue.md")).hasStatus(404);
		assertThat(get("/oembed?url=" + SITE + this.path)).hasStatus(404);
	}

	@Test
	void oembedSaysWhatACardShows() {
		JsonNode card = this.json.readTree(text(get("/oembed?url=" + SITE + this.path + "?utm_source=x&format=json")));

		assertThat(card.get("version").asString()).isEqualTo("1.0");
		assertThat(card.get("type").asString()).isEqualTo("link");
		assertThat(card.get("title").asString()).contains("ici");
		assertThat(card.get("author_name").asString()).isEqualTo("Ada Lantier");
		assertThat(card.get("thumbnail_url").asString()).startsWith(SITE + "/media/");
		assertThat(card.get("thumbnail_width").asInt()).isEqualTo(1600);
		assertThat(get("/oembed?format=xml&url=" + SITE + this.path)).hasContentType("text/xml;charset=UTF-8")
			.bodyText()
			.contains("<oembed><version>1.0</version>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/oembed", "/oembed?url=", "/oembed?url=https://ailleurs.example.org/a/b",
			"/oembed?url=http://localhost:8080.evil.example/a/b", "/oembed?url=http://localhost:8080/themes/../admin",
			"/oembed?url=%00", "/oembed?url=javascript:alert(1)", "/oembed?url=http://localhost:8080/a/b/c",
			"/oembed?url=localhost:8080/a/b" })
	void oembedKnowsOwnArticlesOnly(String address) {
		assertThat(get(address).getResponse().getStatus()).isBetween(400, 404);
	}

	@Test
	void unknownFormatsAreNotImplemented() {
		assertThat(get("/oembed?format=yaml&url=" + SITE + this.path)).hasStatus(501);
		assertThat(this.web.post().uri("/oembed")).hasStatus(405);
	}

	@Test
	void guideForModelsExistsWhereItIsWanted() {
		assertThat(get("/llms.txt")).hasStatus(404);
		choose(true, "");
		assertThat(text(get("/llms.txt"))).startsWith("# ").contains("](" + SITE + this.section.path() + ")", "## ");
	}

	@Test
	void securityTextSaysWhomToTellAndUntilWhen() {
		choose(false, "securite@estrade.example.org");
		List<String> lines = text(get("/.well-known/security.txt")).lines().toList();

		assertThat(lines).contains("Contact: mailto:securite@estrade.example.org",
				"Canonical: " + SITE + "/.well-known/security.txt");
		assertThat(lines.stream().filter((line) -> line.startsWith("Expires: "))).singleElement()
			.satisfies((line) -> assertThat(Instant.parse(line.substring(9)))
				.isBetween(Instant.now().plus(100, ChronoUnit.DAYS), Instant.now().plus(364, ChronoUnit.DAYS)));
		choose(false, "https://estrade.example.org/securite");
		assertThat(text(get("/.well-known/security.txt"))).contains("Contact: https://estrade.example.org/securite");
	}

	private MvcTestResult get(String address) {
		return this.web.get().uri(URI.create(address)).exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
