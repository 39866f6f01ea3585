package org.tribune.article.translation;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.staff.Role;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers and search engines are led from an article to its translation and back.
 */
@TribuneTest
class TranslationTests {

	private static final String BASE = "http://localhost:8080";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	private Clerk editor;

	private Section section;

	private Cast.Draft water;

	private Cast.Draft eau;

	private long waterId;

	private long eauId;

	@BeforeEach
	void writeBoth() {
		this.editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));
		this.section = this.cast.section();
		this.eau = this.cast.draft("L’eau cachée").in(this.section).by(this.cast.ada());
		this.water = this.cast.draft("Hidden waterways").english().in(this.section).by(this.cast.ada());
		this.eauId = this.cast.publish(this.eau, Cast.DAY);
		this.waterId = this.cast.publish(this.water, Cast.DAY);
	}

	@Test
	void bothLeadToEachOther() {
		String page = pages(this.eauId);
		assertThat(this.editor.page(page + "?q=waterways")).contains("value=\"" + this.waterId + "\"");
		assertThat(this.editor.page(page + "?q=cachée")).as("in its own language").doesNotContain("type=\"radio\"");
		assertThat(link(this.eauId, this.waterId)).isEqualTo(302);
		assertThat(this.editor.page(page)).contains("Hidden waterways");
		assertThat(this.editor.page(pages(this.waterId))).contains("L’eau cachée");

		Document french = read(this.eau);
		Document english = read(this.water);
		List<String> both = List.of("en " + address(this.water), "fr " + address(this.eau),
				"x-default " + address(this.eau));
		assertThat(alternates(french)).containsExactlyInAnyOrderElementsOf(both);
		assertThat(alternates(english)).containsExactlyInAnyOrderElementsOf(both);
		assertThat(french.select(".byline__translations a").text()).isEqualTo("Lire en anglais");
		assertThat(french.select(".byline__translations a").attr("href")).isEqualTo(path(this.water));
		assertThat(english.select(".byline__translations a").text()).isEqualTo("Read in French");
		assertThat(french.select("meta[property=og:locale:alternate]").attr("content")).isEqualTo("en_GB");
		assertThat(english.expectFirst("script[type=application/ld+json]").data()).contains("workTranslation",
				address(this.eau));

		assertThat(this.editor.post(page + "/removal", "translationId", this.waterId)).hasStatus(302);
		assertThat(alternates(read(this.eau))).isEmpty();
		assertThat(read(this.water).select(".byline__translations")).isEmpty();
	}

	@Test
	void readersAreNotLedToWhatTheyCannotRead() {
		long draft = this.cast.create(this.cast.draft("Not yet").english().in(this.section));
		assertThat(link(this.eauId, draft)).isEqualTo(302);
		assertThat(alternates(read(this.eau))).isEmpty();
		assertThat(read(this.eau).select(".byline__translations")).isEmpty();

		this.newsroom.publishAsOf(draft, Cast.DAY, Cast.HAND);
		assertThat(read(this.eau).select(".byline__translations a").text()).isEqualTo("Lire en anglais");

		this.database.sql("update article set noindex = true where id = ?").param(draft).update();
		assertThat(alternates(read(this.eau))).isEmpty();
		assertThat(read(this.eau).select(".byline__translations")).as("readers may follow").hasSize(1);
		this.newsroom.withdraw(draft, Cast.HAND);
		assertThat(read(this.eau).select(".byline__translations")).isEmpty();
	}

	@Test
	void aLanguageStandsOnceInAGroup() {
		assertThat(link(this.eauId, this.waterId)).isEqualTo(302);
		long second = this.cast.publish(this.cast.draft("Another").english().in(this.section), Cast.DAY);
		assertThat(link(this.eauId, second)).isEqualTo(409);
		assertThat(link(second, this.waterId)).as("both are English").isEqualTo(409);
		assertThat(link(this.eauId, this.waterId)).as("again").isEqualTo(302);
		assertThat(link(this.eauId, 0)).isEqualTo(422);
		assertThat(link(this.eauId, this.eauId)).as("itself").isEqualTo(409);

		this.database.sql("update article set language = 'fr' where id = ?").param(this.waterId).update();
		assertThat(read(this.eau).select(".byline__translations")).as("it was no translation").isEmpty();
	}

	@Test
	void whoeverLinksMayChangeBoth() {
		Clerk author = new Clerk(this.web, this.cast.staff(Role.AUTHOR));
		long own = this.cast.create(this.cast.draft("My rivers").english(), author.who());
		long ownFrench = this.cast.create(this.cast.draft("Mes rivières"), author.who());

		assertThat(author.post(pages(own), "translationId", this.eauId)).hasStatus(404);
		assertThat(author.page(pages(own) + "?q=cachée")).doesNotContain("type=\"radio\"");
		assertThat(author.post(pages(own), "translationId", ownFrench)).hasStatus(302);
		assertThat(author.page(pages(ownFrench))).contains("My rivers");
	}

	private int link(long id, long translation) {
		return this.editor.post(pages(id), "translationId", translation).getResponse().getStatus();
	}

	private static String pages(long id) {
		return "/admin/articles/" + id + "/translations";
	}

	private String path(Cast.Draft draft) {
		return this.section.path() + "/" + draft.slug();
	}

	private String address(Cast.Draft draft) {
		return BASE + path(draft);
	}

	private Document read(Cast.Draft draft) {
		return Jsoup.parse(Clerk.body(this.web.get().uri(path(draft)).exchange()));
	}

	private static List<String> alternates(Document page) {
		return page.select("link[hreflang]")
			.stream()
			.map((link) -> link.attr("hreflang") + " " + link.attr("href"))
			.toList();
	}

}
