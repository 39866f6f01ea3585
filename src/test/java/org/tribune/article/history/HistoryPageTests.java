package org.tribune.article.history;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class HistoryPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	private SignedIn author;

	@BeforeEach
	void arrive() {
		this.author = this.cast.staff(Role.AUTHOR);
	}

	@Test
	void historySaysWhoSavedWhatWhenAndWhy() {
		long id = this.cast.create(this.cast.draft("Un titre"), this.author);
		edit(id, "Un autre titre", "<p>Une rivière se mesure en bateau.</p>");

		Document page = page("/admin/articles/" + id + "/history");

		List<Element> rows = page.select(".history__list > li");
		assertThat(rows).hasSize(2);
		assertThat(rows.getFirst().text()).contains("Modifiée par Nadia Ferroud", "Révision 2",
				"Titre : Un autre titre");
		assertThat(rows.getLast().text()).contains("Créée par Nadia Ferroud", "Révision 1").doesNotContain("Titre :");
		assertThat(page.select(".history__day h2")).hasSize(1);
		assertThat(page.select("input[name=from][checked]").eachAttr("value")).containsExactly("1");
		assertThat(page.select("input[name=to][checked]").eachAttr("value")).containsExactly("current");
		assertThat(rows.getFirst().select("a[href$=/history/2/restoration]")).hasSize(1);
	}

	@Test
	void longHistoryIsReadPageByPage() throws Exception {
		long id = this.cast.create(this.cast.draft("Longue"), this.author);
		this.database
			.sql("""
					insert into revision (article_id, number, reason, kicker, headline, standfirst, body_html, saved_by, saved_at)
					select :id, number, 'edited', '', 'Longue', '', '', 'import', now() - interval '1 day'
					  from generate_series(2, 120) number
					""")
			.param("id", id)
			.update();

		Document first = page("/admin/articles/" + id + "/history");
		assertThat(first.select(".history__list > li")).hasSize(50);
		assertThat(first.select(".history__list > li").getFirst().text()).contains("l’import", "Révision 120");

		Document second = page(first.select(".pages a").attr("href"));
		assertThat(second.select(".history__list > li")).hasSize(50);
		assertThat(second.select(".history__list > li").getFirst().text()).contains("Révision 70");
		assertThat(SqlCounter.statements(() -> page("/admin/articles/" + id + "/history"))).hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void revisionIsReadAsText() {
		long id = this.cast.create(this.cast.draft("Un titre")
			.opening("Eau", "Un chapô")
			.body("<h2>Les faits</h2><ul><li>un fait</li></ul>"), this.author);

		Document page = page("/admin/articles/" + id + "/history/1");

		assertThat(page.select(".reading").text()).contains("Eau", "Un titre", "Un chapô", "Les faits", "un fait");
		assertThat(page.select(".reading ins, .reading del, .reading ul")).isEmpty();
	}

	@Test
	void comparisonShowsWordsThatCameAndWent() {
		long id = this.cast.create(this.cast.draft("Un titre").body("<p>Une rivière se mesure à pied.</p>"),
				this.author);
		edit(id, "Un autre titre", "<p>Une rivière se mesure en bateau.</p>");

		Document page = page("/admin/articles/" + id + "/comparison");

		assertThat(page.select(".versus").text()).contains("Révision 1", "Version actuelle");
		assertThat(page.select(".passage ins").text()).isEqualTo("[ajouté : en bateau]");
		assertThat(page.select(".passage del").text()).isEqualTo("[supprimé : à pied]");
		assertThat(page.select(".field-change").text()).contains("Titre", "autre");
		assertThat(page.select(".comparison__sum").text()).isEqualTo("5 mots ajoutés, 4 mots supprimés.");
		assertThat(page.select(".halves")).isEmpty();
	}

	@Test
	void sideBySideShowsEachTextWhole() {
		long id = this.cast.create(this.cast.draft("Un titre").body("<p>Une rivière se mesure à pied.</p>"),
				this.author);
		edit(id, "Un titre", "<p>Une rivière se mesure en bateau.</p>");

		Document page = page("/admin/articles/" + id + "/comparison?from=1&to=2&view=side");

		List<Element> halves = page.select(".passage .halves > .words");
		halves.forEach((half) -> half.select(".visually-hidden").remove());
		assertThat(halves).extracting(Element::text)
			.containsExactly("Une rivière se mesure à pied.", "Une rivière se mesure en bateau.");
		assertThat(halves.getFirst().select("ins")).isEmpty();
		assertThat(halves.getLast().select("del")).isEmpty();
	}

	@Test
	void changedMarksAreNamed() {
		long id = this.cast.create(this.cast.draft("Liens").body("<p>Voir <a href=\"/a\">la source</a>.</p>"),
				this.author);
		edit(id, "Liens", "<p>Voir <a href=\"/b\"><strong>la source</strong></a>.</p>");

		Document page = page("/admin/articles/" + id + "/comparison");

		assertThat(page.select(".restyled").text()).contains("la source", "lien : /a", "lien : /b", "gras");
	}

	@Test
	void revisionsOfOtherArticlesAreNotFoundHere() {
		long id = this.cast.create(this.cast.draft("La mienne"), this.author);
		long other = this.cast.create(this.cast.draft("Aussi la mienne"), this.author);
		edit(other, "Aussi la mienne", "<p>Deux.</p>");

		for (String path : List.of("/history/2", "/history/0", "/history/-1", "/comparison?from=2", "/comparison?to=2",
				"/comparison?from=x", "/comparison?from=99999999999", "/history/2/restoration")) {
			assertThat(this.web.get().uri("/admin/articles/" + id + path).with(Cast.as(this.author))).as(path)
				.hasStatus(404);
		}
	}

	@Test
	void foreignHistoryIsNotFound() {
		long id = this.cast.create(this.cast.draft("Pas à moi"), this.cast.staff(Role.AUTHOR));

		for (String path : List.of("/history", "/history/1", "/comparison", "/comparison?from=1&to=1",
				"/history/1/restoration")) {
			assertThat(this.web.get().uri("/admin/articles/" + id + path).with(Cast.as(this.author))).as(path)
				.hasStatus(404)
				.bodyText()
				.doesNotContain("Pas à moi");
		}
	}

	@Test
	void storedTextNeverScriptsTheComparison() throws Exception {
		String attacks = String.join("\n", Files.readAllLines(Path.of("src/test/resources/markup/xss.txt")));
		long id = this.cast.create(this.cast.draft("Attaques"), this.author);
		// As if an attack had got past the sanitiser once.
		this.database
			.sql("update revision set kicker = :a, headline = :a, standfirst = :a, body_html = :a, saved_by = :a"
					+ " where article_id = :id")
			.param("a", attacks)
			.param("id", id)
			.update();
		this.database
			.sql("""
					update revision set excerpt = :a, slug = :a, reason = :a, filing = jsonb_build_object('section',
					  jsonb_build_object('id', 1, 'name', :a), 'themes', jsonb_build_array(jsonb_build_object('id', 1, 'name', :a)),
					  'bylines', jsonb_build_array(jsonb_build_object('contributorId', 1, 'name', :a, 'role', :a, 'organisation', :a)),
					  'lead', jsonb_build_object('imageId', 1, 'fileName', :a, 'alternativeText', :a, 'caption', :a, 'credit', :a),
					  'canonicalOverride', :a, 'noindex', false) where article_id = :id
					""")
			.param("a", attacks)
			.param("id", id)
			.update();

		for (String path : List.of("/history", "/history/1", "/comparison?from=1&to=current",
				"/comparison?from=current&to=1&view=side", "/history/1/restoration")) {
			Document page = page("/admin/articles/" + id + path);
			assertThat(page.select("main script, main iframe, main object, main embed, main svg, main math, main style,"
					+ " main base, main link, main meta, main img, main video, main audio"))
				.as(path)
				.isEmpty();
			for (Element element : page.body().getAllElements()) {
				assertThat(element.attributes()).as("%s %s", path, element.normalName()).allSatisfy((attribute) -> {
					assertThat(attribute.getKey()).doesNotStartWith("on");
					if (List.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
						assertThat(attribute.getValue().toLowerCase(Locale.ROOT)).matches("(/|#|\\?).*");
					}
				});
			}
		}
	}

	private void edit(long id, String headline, String body) {
		this.newsroom.edit(id, this.newsroom.version(id),
				new Manuscript(Locale.FRENCH, null, "", headline, "", body, "", null, List.of(), List.of(), null),
				Actor.of(this.author));
	}

	private Document page(String path) {
		var result = this.web.get().uri(path).with(Cast.as(this.author)).exchange();
		assertThat(result).as(path).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
