package org.tribune.transfer;

import java.sql.Timestamp;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A whole WordPress site comes in.
 */
@ImportTest
class WordPressImportTests {

	private static final String JETTY = "/ports/la-jetee";

	@Autowired
	private ImportBench bench;

	@Autowired
	private MockMvc mvc;

	private ImportBench.Outcome outcome = new ImportBench.Outcome(false, true, "");

	@BeforeEach
	void importMagazine() throws Exception {
		this.bench.clear();
		this.outcome = this.bench.run(ImportBench.fixture("magazine"));
	}

	@Test
	void everyStateHasItsCounterpart() {
		assertThat(this.bench.article("la-jetee")).containsEntry("state", "PUBLISHED");
		assertThat(this.bench.article("secret")).containsEntry("state", "DRAFT");
		assertThat(this.bench.article("a-relire")).containsEntry("state", "IN_REVIEW");
		assertThat(this.bench.article("pour-plus-tard")).containsEntry("state", "SCHEDULED");
		assertThat(this.bench.article("entre-nous")).containsEntry("state", "DRAFT");
		assertThat(this.bench.article("avec-le-mot")).containsEntry("state", "DRAFT");
		assertThat(this.bench.count("article")).isEqualTo(7);
		assertThat(this.bench.count("static_page where published")).isEqualTo(1);
		assertThat(this.bench.count("static_page where not published")).isEqualTo(1);
	}

	@Test
	void articleIsReadableWithEverythingAroundIt() throws Exception {
		this.mvc.perform(get(JETTY))
			.andExpect(status().isOk())
			.andExpect(content()
				.string(allOf(containsString("La jetée ne suffit plus"), containsString("On rehausse un môle"),
						containsString("Nour Valette"), containsString("Ports &amp; rades"), containsString("Marée"),
						containsString("Rehausser ou reculer"))));
		assertThat(this.bench.body("la-jetee")).startsWith("<p>La houle passe")
			.contains("data-source=\"https://www.digue.example/wp-content/uploads/2019/03/jetee.jpg\"",
					"<figcaption>Le môle nord, en janvier</figcaption>", "<p>Reculer coûte moins.</p>")
			.doesNotContain("<!--", "[caption");
	}

	@Test
	void datesAreKept() {
		assertThat(this.bench.article("la-jetee")).extractingByKeys("published_at", "first_published_at", "modified_at")
			.extracting((date) -> ((Timestamp) date).toInstant())
			.containsExactly(Instant.parse("2019-03-01T08:05:00Z"), Instant.parse("2019-03-01T08:05:00Z"),
					Instant.parse("2019-06-01T10:00:00Z"));
		assertThat(this.bench.article("la-jetee").get("updated_at")).isNull();
		assertThat(this.bench.article("secret").get("published_at")).isNull();
	}

	@Test
	void excerptThatRepeatsTheFirstParagraphMakesItTheStandfirst() {
		assertThat(String.valueOf(this.bench.article("le-chenal").get("standfirst"))).startsWith("Chaque marée dépose")
			.endsWith("perd un mètre par an.");
		assertThat(this.bench.body("le-chenal")).startsWith("<p>Draguer ne dure pas");
	}

	@Test
	void firstCategoryIsTheSectionAndTheOthersAreThemes() {
		assertThat(this.bench.count("section")).isEqualTo(2);
		assertThat(this.bench.count("section where slug = 'ports' and name = 'Ports & rades' and description <> ''"))
			.isEqualTo(1);
		assertThat(this.bench.count("theme where slug in ('mer', 'maree')")).isEqualTo(2);
		assertThat(this.bench.count("article_theme")).isEqualTo(2);
	}

	@Test
	void onlyAuthorsWhoSignBecomeContributors() {
		assertThat(this.bench.count("contributor")).isEqualTo(2);
		assertThat(this.bench.count("contributor where first_name = 'Nour' and last_name = 'Valette'")).isEqualTo(1);
		assertThat(this.bench.count("contributor where first_name = '' and last_name = 'La rédaction'")).isEqualTo(1);
	}

	@Test
	void leadImageIsAReferenceWithItsWords() {
		assertThat(this.bench.article("la-jetee")).containsEntry("lead_alternative_text", "La jetée, vue du phare")
			.containsEntry("lead_caption", "Le môle nord");
		assertThat(this.bench.count("image where sha256 is null and source_address like '%/jetee.jpg'")).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2019/03/la-jetee/", "/2019/03/la-jetee", "/2019/03/LA-JETEE/", "/la-jetee", "/?p=11" })
	void oldAddressesLeadToTheArticle(String address) throws Exception {
		this.mvc.perform(get(address)).andExpect(status().isMovedPermanently()).andExpect(redirectedUrl(JETTY));
	}

	@Test
	void oldAddressesOfPagesAndListsLeadOn() throws Exception {
		this.mvc.perform(get("/a-propos/")).andExpect(redirectedUrl("/pages/a-propos-de-la-digue"));
		this.mvc.perform(get("/?page_id=20")).andExpect(redirectedUrl("/pages/a-propos-de-la-digue"));
		this.mvc.perform(get("/category/ports/")).andExpect(redirectedUrl("/ports"));
		this.mvc.perform(get("/tag/maree/")).andExpect(redirectedUrl("/themes/maree"));
		this.mvc.perform(get("/author/nvalette/")).andExpect(redirectedUrl("/contributeurs/nour-valette"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2019/05/secret/", "/2019/05/entre-nous/", "/2019/05/avec-le-mot/", "/mer/secret",
			"/mer/entre-nous", "/mer/avec-le-mot", "/pages/coulisses" })
	void whatWasNotPublicIsNot(String address) throws Exception {
		this.mvc.perform(get(address)).andExpect(status().isNotFound());
	}

	@Test
	void passwordIsNowhere() {
		assertThat(this.outcome.text()).doesNotContain("sesame");
		assertThat(this.bench.body("avec-le-mot")).doesNotContain("sesame");
	}

	@Test
	void linksBetweenPostsLeadToTheirNewAddresses() {
		assertThat(this.bench.body("la-jetee")).contains("<a href=\"/mer/le-chenal#dragage\">le chenal</a>")
			.contains("<a href=\"/mer/le-chenal\">le même</a>")
			.contains("<a href=\"/pages/a-propos-de-la-digue\">qui nous sommes</a>")
			.contains("href=\"https://www.digue.example/2019/05/secret/\"")
			.contains("href=\"https://ailleurs.example/\"");
		assertThat(this.bench.body("le-chenal")).contains("<a href=\"" + JETTY + "\">la jetée</a>");
		assertThat(this.bench.count("static_page where body_html like '%href=\"" + JETTY + "\"%'")).isEqualTo(1);
	}

	@Test
	void reportSaysWhatCameInWhatChangedAndWhatWasRefused() {
		assertThat(this.outcome.problems()).isFalse();
		assertThat(this.outcome.text())
			.contains("articles publiés : 2", "articles en brouillon : 3", "articles en relecture : 1",
					"articles programmés : 1", "pages publiées : 1", "pages non publiées : 1", "contributeurs : 2",
					"rubriques : 2", "thèmes : 2", "commentaires : 2", "recette : 2", "nav_menu_item : 1",
					"auto-draft : 1")
			.contains("« Jeté » (post 18, ligne ", "dans la corbeille")
			.contains("« Entre nous » (post 16, ligne ", "était privé")
			.contains("« Avec le mot »", "mot de passe")
			.contains("« La jetée ne suffit plus »", "était épinglé");
	}

}
