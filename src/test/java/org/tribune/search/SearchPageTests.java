package org.tribune.search;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class SearchPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

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

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"", "'", "\\", "%", "a & | ! ( ) : *", "-", "--", "<script>alert(1)</script>",
			"\u0000", "\ud800", "💧", "le la les", "a OR b -c", ")'; drop table article; --" })
	void anyInputGivesAPage(String words) {
		Document page = search(words);

		assertThat(page.select("h1").text()).isEqualTo("Recherche");
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
	}

	@Test
	void veryLongInputGivesAPage() {
		assertThat(search("eau ".repeat(250)).select("h1")).hasSize(1);
		assertThat(search("x".repeat(1000)).select("h1")).hasSize(1);
	}

	private Document search(String words) {
		var result = this.web.get().uri("/recherche").param("q", words).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
