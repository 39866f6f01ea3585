package org.tribune.front;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.contributor.Contributor;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class ListPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Test
	void sectionListsItsArticlesNewestFirstOnNumberedPages() {
		Section section = this.cast.section();
		for (int number = 1; number <= 21; number++) {
			this.cast.publish(this.cast.draft("Numéro " + number).in(section), Cast.DAY.plusSeconds(number));
		}

		Document first = page(section.path());
		Document second = page(section.path() + "?page=2");

		assertThat(first.select(".row__headline").eachText()).hasSize(20).startsWith("Numéro 21", "Numéro 20");
		assertThat(second.select(".row__headline").eachText()).containsExactly("Numéro 1");
		assertThat(first.select("link[rel=canonical]").attr("href")).endsWith(section.path());
		assertThat(second.select("link[rel=canonical]").attr("href")).endsWith(section.path() + "?page=2");
		assertThat(first.select(".pages a[rel=next]").attr("href")).isEqualTo(section.path() + "?page=2");
		assertThat(second.select(".pages a[rel=prev]").attr("href")).isEqualTo(section.path());
		assertThat(second.select(".pages [aria-current=page]").text()).isEqualTo("2");
		assertThat(second.title()).isNotEqualTo(first.title()).contains("page 2");
	}

	@Test
	void pageThatIsNotThereIsNotFound() {
		Section section = this.cast.section();
		this.cast.publish(this.cast.draft("Seule").in(section), Cast.DAY);

		assertThat(this.web.get().uri(section.path() + "?page=2")).hasStatus(404);
		assertThat(this.web.get().uri(section.path() + "?page=0")).hasStatus(404);
		assertThat(this.web.get().uri(section.path() + "?page=deux")).hasStatus(400);
	}

	@Test
	void emptySectionSaysSo() {
		Section section = this.cast.section();

		assertThat(page(section.path()).select(".empty").text()).contains("Aucune tribune");
	}

	@Test
	void themeListsArticlesOfEverySection() {
		Theme theme = this.cast.theme("Frontières");
		this.cast.publish(this.cast.draft("Ici").in(this.cast.section()).on(theme), Cast.DAY);
		this.cast.publish(this.cast.draft("Là").in(this.cast.section()).on(theme), Cast.DAY.plusSeconds(1));

		Document page = page(theme.path());

		assertThat(page.select("h1").text()).isEqualTo("Frontières");
		assertThat(page.select(".row__headline").eachText()).containsExactly("Là", "Ici");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("index");
	}

	@Test
	void themeWithoutArticlesIsEmptyAndNotIndexed() {
		Document page = page(this.cast.theme("Vide").path());

		assertThat(page.select(".empty").text()).contains("Aucune tribune");
		assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
	}

	@Test
	void contributorPageShowsTheProfileAndAllTribunes() {
		Contributor ada = this.cast.ada();
		this.cast.publish(this.cast.draft("À elle").in(this.cast.section()).by(ada), Cast.DAY);

		Document page = page(ada.path());

		assertThat(page.select("h1").text()).isEqualTo("Ada Lantier");
		assertThat(page.select(".profile").text()).contains("Hydrologue, Agence de la Vire", "mesure des rivières",
				"Liens d’intérêts");
		assertThat(page.select(".profile img").attr("alt")).isEqualTo("Portrait d’Ada Lantier");
		assertThat(page.select(".row__headline").eachText()).containsExactly("À elle");
		assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("profile");
	}

	@Test
	void contributorsAreListedByLastName() {
		Contributor ada = this.cast.ada();
		this.cast.publish(this.cast.draft("Une").in(this.cast.section()).by(ada), Cast.DAY);

		Document letter = page("/contributeurs?lettre=l");

		assertThat(letter.select(".person__name a").eachAttr("href")).contains(ada.path());
		assertThat(letter.select(".letters [aria-current]").text()).isEqualTo("L");
		assertThat(page("/contributeurs?lettre=m").select(".person__name a").eachAttr("href"))
			.doesNotContain(ada.path());
		assertThat(this.web.get().uri("/contributeurs?lettre=zz")).hasStatus(404);
	}

	@Test
	void archivesLeadToEveryMonth() {
		Section section = this.cast.section();
		this.cast.publish(this.cast.draft("Janvier à Paris").in(section), Instant.parse("2019-12-31T23:30:00Z"));

		assertThat(page("/archives").select("a[href=/archives/2020/01]").text()).isEqualTo("janvier");
		assertThat(page("/archives/2020/01").select(".month a").eachText()).containsExactly("Janvier à Paris");
		assertThat(this.web.get().uri("/archives/2019/12")).hasStatus(404);
		assertThat(this.web.get().uri("/archives/2020/13")).hasStatus(404);
	}

	@Test
	void homeShowsTheNewestFirst() {
		Section section = this.cast.section();
		this.cast.publish(this.cast.draft("La toute dernière").in(section), Instant.parse("2500-01-01T00:00:00Z"));

		Document home = page("/");

		assertThat(home.select(".lead-story__headline").text()).isEqualTo("La toute dernière");
		assertThat(home.select("h1")).hasSize(1);
	}

	@Test
	void newSectionColourChangesTheAddressOfTheStylesheet() {
		String before = stylesheet();
		Section section = this.cast.section();
		String address = stylesheet();

		assertThat(address).isNotEqualTo(before);
		assertThat(this.web.get().uri(address)).hasStatusOk()
			.bodyText()
			.contains(".section-" + section.slug() + "{--section:" + section.colour() + "}")
			.doesNotContain("/sections.css");
		assertThat(this.web.get().uri(before)).hasStatusOk().headers().hasValue("Cache-Control", "no-cache");
	}

	private String stylesheet() {
		return page("/").select("link[rel=stylesheet]").attr("href");
	}

	private Document page(String path) {
		var result = this.web.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
