package org.tribune.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.search.index.SearchIndex;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers get from the search, whatever index answers.
 */
public abstract class SearchPages {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private SearchIndex index;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@ValueSource(strings = { "Renée et la glycine", "renee glycine", "RENÉE", "d’une glycine", "d'une glycine",
			"« la glycine »", "glycines" })
	void wordsAreFoundHoweverTheyAreTyped(String words) {
		Section section = this.cast.section();
		this.cast.publish(this.cast.draft("Renée et la glycine").in(section), Cast.DAY);

		assertThat(search(words).select(".row__headline").eachText()).contains("Renée et la glycine");
	}

	@Test
	void headlineWeighsMoreThanBody() {
		Section section = this.cast.section();
		this.cast.publish(this.cast.draft("Autre chose").body("<p>Un saxifrage.</p>").in(section),
				Cast.DAY.plusSeconds(9));
		this.cast.publish(this.cast.draft("Le saxifrage").in(section), Cast.DAY);

		assertThat(search("saxifrage").select(".row__headline").eachText()).containsExactly("Le saxifrage",
				"Autre chose");
	}

	@Test
	void whatIsExcludedStaysOutInEveryForm() {
		Section section = this.cast.section();
		this.cast.publish(this.cast.draft("Sycomore et chevaux").in(section), Cast.DAY);
		this.cast.publish(this.cast.draft("Sycomore seul").in(section), Cast.DAY);

		assertThat(search("sycomore -cheval").select(".row__headline").eachText()).containsExactly("Sycomore seul");
		assertThat(search("sycomore -chevaux").select(".row__headline").eachText()).containsExactly("Sycomore seul");
	}

	@Test
	void excludingAloneFindsNothing() {
		this.cast.publish(this.cast.draft("Une").in(this.cast.section()), Cast.DAY);

		assertThat(search("-peuplier").select(".row__headline")).isEmpty();
	}

	@Test
	void englishArticlesAreFoundInEnglish() {
		Section section = this.cast.section();
		this.cast.publish(this.cast.draft("Hedgehogs running").english().in(section), Cast.DAY);

		assertThat(search("hedgehog runs").select(".row__headline").eachText()).containsExactly("Hedgehogs running");
	}

	@Test
	void withdrawnArticleIsFoundNoMore() {
		long id = this.cast.publish(this.cast.draft("Tamaris").in(this.cast.section()), Cast.DAY);
		assertThat(search("tamaris").select(".row__headline").eachText()).containsExactly("Tamaris");
		this.newsroom.withdraw(id, Cast.HAND);

		assertThat(search("tamaris").select(".empty").text()).isNotEmpty();
	}

	@Test
	void withdrawnArticleIsNotShownThoughTheIndexIsLate() {
		long id = this.cast.publish(this.cast.draft("Jujubier").in(this.cast.section()), Cast.DAY);
		this.index.catchUp();
		this.newsroom.withdraw(id, Cast.HAND);

		assertThat(page("/recherche?q=jujubier").select(".row__headline")).isEmpty();
	}

	@Test
	void whatWasFoundIsMarkedAndEscaped() {
		this.cast.publish(this.cast.draft("Cormorans & <cie>")
			.body("<p>" + "Du sable. ".repeat(60) + "Un cormoran &lt;script&gt;plonge. " + "De la vase. ".repeat(60)
					+ "</p>")
			.in(this.cast.section()), Cast.DAY);

		Document page = search("cormorans");
		assertThat(page.select(".row__headline mark").eachText()).containsExactly("Cormorans");
		assertThat(page.select(".row__headline").text()).startsWith("Cormorans &");
		assertThat(page.select(".row__excerpt mark").eachText()).containsExactly("cormoran");
		assertThat(page.select(".row__excerpt").text()).startsWith("…").endsWith("…").contains("<script>plonge");
		assertThat(page.select(".row script, .row cie")).isEmpty();
	}

	@Test
	void headingInAPassageDoesNotRunIntoTheSentenceBehind() {
		this.cast.publish(this.cast.draft("Titre")
			.body("<p>Une phrase.</p><h2>Le temps des pluviers</h2><p>Ils passent en mars.</p>")
			.in(this.cast.section()), Cast.DAY);

		assertThat(search("pluviers").select(".row__excerpt").eachText())
			.contains("Une phrase. Le temps des pluviers · Ils passent en mars.");
	}

	@Test
	void resultsAreNarrowedByPlainLinksWithCounts() {
		Section sea = this.cast.section();
		Section land = this.cast.section();
		Theme theme = this.cast.theme("Estuaires");
		Contributor ada = this.cast.ada();
		this.cast.publish(this.cast.draft("Bernacles en mer").in(sea).on(theme).by(ada), Cast.DAY);
		this.cast.publish(this.cast.draft("Bernacles encore").in(sea), Cast.DAY);
		this.cast.publish(this.cast.draft("Bernacles à terre").in(land).by(ada), Cast.DAY.minusSeconds(40_000_000));

		Document page = search("bernacles");
		assertThat(page.select(".filters__option").eachText()).contains("Énergie 2 2 tribunes", "2026 2 2 tribunes",
				"2024 1 une tribune");
		assertThat(page.select(".filters a, .search__order a").eachAttr("rel")).containsOnly("nofollow");

		Document narrowed = page(page.select("a.filters__option:contains(2024)").attr("href"));
		assertThat(narrowed.select(".row__headline").eachText()).containsExactly("Bernacles à terre");
		assertThat(narrowed.select(".filters__chosen").attr("aria-label")).contains("2024");
		assertThat(page(narrowed.select(".filters__chosen").attr("href")).select(".row__headline")).hasSize(3);
		assertThat(page("/recherche?q=bernacles&theme=" + theme.slug() + "&contributeur=" + ada.slug() + "&rubrique="
				+ sea.slug())
			.select(".row__headline")
			.eachText()).containsExactly("Bernacles en mer");
		assertThat(page("/recherche?q=bernacles&annee=x&theme='&rubrique=nulle-part").select(".row__headline"))
			.hasSize(3);
	}

	@Test
	void resultsAreOrderedByDateOnRequest() {
		Section section = this.cast.section();
		this.cast.publish(this.cast.draft("Noctule, noctule").in(section), Cast.DAY.minusSeconds(9999));
		this.cast.publish(this.cast.draft("Autre").body("<p>Une noctule.</p>").in(section), Cast.DAY);
		this.index.catchUp();

		assertThat(page("/recherche?q=noctule").select(".row__headline").eachText()).containsExactly("Noctule, noctule",
				"Autre");
		assertThat(page("/recherche?q=noctule&ordre=date").select(".row__headline").eachText()).containsExactly("Autre",
				"Noctule, noctule");
	}

	@Test
	void misspeltQuestionIsHelpedByOneThatFindsSomething() {
		this.cast.publish(this.cast.draft("La réglementation œnologique").in(this.cast.section()), Cast.DAY);

		Document page = search("reglementaion oenologyque");
		assertThat(page.select(".search__instead a").text()).isEqualTo("réglementation œnologique");
		assertThat(page(page.select(".search__instead a").attr("href")).select(".row__headline").eachText())
			.containsExactly("La réglementation œnologique");
		assertThat(search("xqzwvkj").select(".search__instead")).isEmpty();
	}

	@Test
	void contributorsAndThemesFoundByNameComeFirst() {
		Theme theme = this.cast.theme("Mascarets");
		Contributor hidden = this.cast.zoe();
		this.cast.publish(this.cast.draft("Un fleuve").on(theme).by(this.cast.ada()).in(this.cast.section()), Cast.DAY);
		this.cast.create(this.cast.draft("Un brouillon").by(hidden));

		assertThat(search("mascaret").select(".search__named .tag").eachText()).containsExactly("Mascarets");
		assertThat(search("ada lantier").select(".search__people a").eachText()).contains("Ada Lantier");
		assertThat(search("zoé quint").select(".search__people a").eachAttr("href")).doesNotContain(hidden.path());
	}

	@Test
	void someOfTheWordsAreFoundWhenNoArticleHasAll() {
		this.cast.publish(this.cast.draft("Salicorne des estrans").in(this.cast.section()), Cast.DAY);

		Document page = search("salicorne estran hypotypose");
		assertThat(page.select(".row__headline").eachText()).contains("Salicorne des estrans");
		assertThat(page.select(".search__note")).hasSize(1);
	}

	@Test
	void suggestionsNameContributorsThemesAndHeadlines() {
		Theme theme = this.cast.theme("Phalarope");
		this.cast.publish(this.cast.draft("Le phalarope à bec étroit").on(theme).in(this.cast.section()), Cast.DAY);
		this.cast.create(this.cast.draft("Phalarope inédit").in(this.cast.section()));
		this.index.catchUp();

		assertThat(this.web.get().uri("/recherche/suggestions?q=phal")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].label")
			.asArray()
			.containsExactly("Phalarope", "Le phalarope à bec étroit");
		assertThat(this.web.get().uri("/recherche/suggestions?q=p")).hasStatusOk().bodyText().isEqualTo("[]");
		assertThat(this.web.get().uri("/recherche/suggestions?q={q}", "'\\&|!:* <")).hasStatusOk();
	}

	@Test
	void whatAnotherProcessWroteIsFoundWithoutAnybodyAsking() {
		long id = this.cast.publish(this.cast.draft("Vanneau").in(this.cast.section()), Cast.DAY);
		this.database.sql("update article set headline = 'Un combattant' where id = ?").param(id).update();

		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> page("/recherche?q=combattant").select(".row__headline").eachText().contains("Un combattant"));
	}

	@Test
	void browsersAreToldHowToSearch() throws Exception {
		String document = new String(
				this.web.get().uri("/opensearch.xml").exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);

		assertThat(Jsoup.parse(document, "", Parser.xmlParser()).select("Url[type=text/html]").attr("template"))
			.isEqualTo("http://localhost:8080/recherche?q={searchTerms}");
	}

	private Document search(String words) {
		this.index.catchUp();
		return read(this.web.get().uri("/recherche").param("q", words).exchange());
	}

	private Document page(String path) {
		return read(this.web.get().uri(URI.create(path)).exchange());
	}

	private static Document read(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
