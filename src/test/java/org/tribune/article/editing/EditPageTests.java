package org.tribune.article.editing;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class EditPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	@Test
	void newArticleIsADraftOfItsWriterAndLandsOnTheEditPage() {
		SignedIn author = this.cast.staff(Role.AUTHOR);

		MvcTestResult answer = this.web.post()
			.uri("/admin/articles")
			.param("headline", "Le vent tourne")
			.with(Cast.as(author))
			.exchange();

		assertThat(answer).hasStatus(302);
		Document page = page(author, id(answer));
		assertThat(page.select("[name=headline]").text()).isEqualTo("Le vent tourne");
		assertThat(page.select(".life .state").text()).isEqualTo("Brouillon");
		assertThat(page.select("#slug").val()).isEmpty();
		assertThat(page.select("#slug-hint").text()).contains("le-vent-tourne");
	}

	@Test
	void articleMayBeginWithNothingAndTakesItsAddressFromTheHeadlineThatComesLater() {
		SignedIn author = this.cast.staff(Role.CONTRIBUTOR);
		long id = id(this.web.post().uri("/admin/articles").with(Cast.as(author)).exchange());

		assertThat(save(author, id, "1", "Une idée venue tard")).hasStatus(302);

		assertThat(slug(id)).isEqualTo("une-idee-venue-tard");
	}

	@Test
	void everythingTypedIsSavedAndShownAgain() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Avant"), author);
		Section section = this.cast.section();
		Theme water = this.cast.theme("Eau");
		Theme soil = this.cast.theme("Sols");
		Contributor ada = this.cast.ada();
		Contributor zoe = this.cast.zoe();
		long neighbour = this.cast.create(this.cast.draft("Voisine"));

		MvcTestResult answer = this.web.post()
			.uri("/admin/articles/{id}/edit", id)
			.param("edition", "1")
			.param("kicker", "Rivières")
			.param("headline", "Après")
			.param("standfirst", "Le chapô.")
			.param("body", "<p>Un <strong>texte</strong>.</p>")
			.param("language", "fr")
			.param("sectionId", String.valueOf(section.id()))
			.param("themeIds", String.valueOf(soil.id()), String.valueOf(water.id()))
			.param("signatures[0].contributorId", String.valueOf(zoe.id()))
			.param("signatures[0].role", "Géographe")
			.param("signatures[0].organisation", "")
			.param("signatures[1].contributorId", String.valueOf(ada.id()))
			.param("signatures[1].role", "Hydrologue en chef")
			.param("signatures[1].organisation", "Agence")
			.param("excerpt", "Un extrait.")
			.param("slug", "riviere-" + id + "-x")
			.param("canonicalOverride", "https://ailleurs.example.org/a")
			.param("noindex", "true")
			.param("pinned", String.valueOf(neighbour))
			.with(Cast.as(author))
			.exchange();

		assertThat(answer).hasStatus(302);
		assertThat(answer.getMvcResult().getFlashMap().get("notice")).isEqualTo("writing.saved");
		Document page = page(author, id);
		assertThat(page.select("[name=kicker]").val()).isEqualTo("Rivières");
		assertThat(page.select("[name=standfirst]").text()).isEqualTo("Le chapô.");
		assertThat(page.select("[name=body]").text()).contains("<strong>texte</strong>");
		assertThat(page.select("[name=sectionId] [selected]").val()).isEqualTo(String.valueOf(section.id()));
		assertThat(page.select("[name=themeIds]").eachAttr("value")).containsExactly(String.valueOf(soil.id()),
				String.valueOf(water.id()));
		assertThat(page.select(".signature__name").eachText()).containsExactly("Zoé Quint", "Ada Lantier");
		assertThat(page.select("[name='signatures[1].role']").val()).isEqualTo("Hydrologue en chef");
		assertThat(page.select("[name=excerpt]").text()).isEqualTo("Un extrait.");
		assertThat(page.select("[name=slug]").val()).isEqualTo("riviere-" + id + "-x");
		assertThat(page.select("[name=canonicalOverride]").val()).isEqualTo("https://ailleurs.example.org/a");
		assertThat(page.select("[name=noindex]").hasAttr("checked")).isTrue();
		assertThat(page.select("[name=pinned]").eachAttr("value")).containsExactly(String.valueOf(neighbour));
	}

	@Test
	void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Avant"), author);

		MvcTestResult answer = this.web.post()
			.uri("/admin/articles/{id}/edit", id)
			.param("edition", "1")
			.param("headline", "x".repeat(301))
			.param("standfirst", "Gardé")
			.param("slug", "Pas Bon")
			.param("canonicalOverride", "javascript:alert(1)")
			.with(Cast.as(author))
			.exchange();

		assertThat(answer).hasStatus(422);
		Document page = Jsoup.parse(body(answer));
		assertThat(page.select("#headline-error").text()).contains("300");
		assertThat(page.select("#slug-error").text()).contains("sans accent");
		assertThat(page.select("#canonicalOverride-error").text()).contains("https://");
		assertThat(page.select("[name=standfirst]").text()).isEqualTo("Gardé");
		assertThat(page.select("[name=slug]").val()).isEqualTo("Pas Bon");
	}

	@Test
	void staleSaveOverwritesNothing() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Avant"), author);
		save(author, id, "1", "La première");

		MvcTestResult answer = save(author, id, "1", "La seconde");

		assertThat(answer).hasStatus(409);
		assertThat(body(answer)).contains("La seconde");
		assertThat(page(author, id).select("[name=headline]").text()).isEqualTo("La première");
	}

	@Test
	void publishedArticleKeepsHeadlineAndSectionAndSaysWhatWillRedirect() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(
				this.cast.draft("Publique").in(this.cast.section()).by(this.cast.zoe()).opening("", "Un chapô."),
				editor);
		this.newsroom.publish(id, Cast.HAND);

		assertThat(page(editor, id).select("#slug-hint").text()).contains("redirigera");
		MvcTestResult answer = save(editor, id, "1", "");
		assertThat(answer).hasStatus(422);
		assertThat(Jsoup.parse(body(answer)).select("#sectionId-error").text()).contains("rubrique");
	}

	@Test
	void contributorReadsButDoesNotChangeWhatIsInReview() {
		SignedIn contributor = this.cast.staff(Role.CONTRIBUTOR);
		long id = this.cast.create(this.cast.draft("Relue").body("<p>Un texte à relire.</p>"), contributor);
		this.newsroom.sendToReview(id, Cast.HAND);

		Document page = page(contributor, id);

		assertThat(page.select("[name=headline]")).isEmpty();
		assertThat(page.select(".body").text()).isEqualTo("Un texte à relire.");
		assertThat(save(contributor, id, "1", "Changée")).hasStatus(403);
	}

	@Test
	void choicesAreFoundWithoutAccentsAndOnlyWhatOneMaySee() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn other = this.cast.staff(Role.AUTHOR);
		Theme theme = this.cast.theme("Élévation zélée");
		this.cast.create(this.cast.draft("Brouillon zélandais secret"), other);
		long own = this.cast.create(this.cast.draft("Zélandais à moi"), author);

		assertThat(json(author, "/admin/themes/choices?q=elevation")).contains("\"id\":" + theme.id());
		assertThat(json(author, "/admin/articles/links?q=zelandais")).contains("\"id\":" + own)
			.doesNotContain("secret");
		assertThat(json(this.cast.staff(Role.EDITOR), "/admin/articles/links?q=zelandais")).contains("secret");
		this.cast.ada();
		assertThat(json(author, "/admin/contributors/choices?q=lantier ada")).contains("Ada Lantier");
		assertThat(json(author, "/admin/contributors/choices?q=agence de la vire")).contains("Ada Lantier");
		assertThat(List.of("%", "_", "\\", "'", "")).allSatisfy((letters) -> assertThat(
				this.web.get().uri("/admin/articles/links").param("q", letters).with(Cast.as(author)).exchange())
			.hasStatusOk());
	}

	private MvcTestResult save(SignedIn who, long id, String edition, String headline) {
		return this.web.post()
			.uri("/admin/articles/{id}/edit", id)
			.param("edition", edition)
			.param("headline", headline)
			.with(Cast.as(who))
			.exchange();
	}

	private Document page(SignedIn who, long id) {
		MvcTestResult answer = this.web.get().uri("/admin/articles/{id}/edit", id).with(Cast.as(who)).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(body(answer));
	}

	private String json(SignedIn who, String uri) {
		MvcTestResult answer = this.web.get().uri(uri).with(Cast.as(who)).exchange();
		assertThat(answer).hasStatusOk();
		return body(answer);
	}

	private String slug(long id) {
		return this.database.sql("select slug from article where id = ?").param(id).query(String.class).single();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private static long id(MvcTestResult answer) {
		return Long.parseLong(String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll("\\D+", ""));
	}

}
