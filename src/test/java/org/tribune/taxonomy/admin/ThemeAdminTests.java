package org.tribune.taxonomy.admin;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.staff.Role;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors name the themes and make one of two that mean the same.
 */
@TribuneTest
class ThemeAdminTests {

	private static final String SCRIPT = "\"><script>alert(1)</script>";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Themes themes;

	@Autowired
	private JdbcClient database;

	private Clerk editor;

	@BeforeEach
	void signIn() {
		this.editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));
	}

	@Test
	void themesThatResembleAreShownBeforeAnotherIsAdded() {
		assertThat(this.editor.post("/admin/themes", "name", "Zygènes transalpines")).hasStatus(302);
		MvcTestResult asked = this.editor.post("/admin/themes", "name", "Zygène transalpine", "description",
				"Du Nord.");

		assertThat(asked).hasStatus(422).bodyText().contains("Zygènes transalpines", "Du Nord.", "name=\"different\"");
		assertThat(this.editor.post("/admin/themes", "name", "Zygène transalpine", "different", "true")).hasStatus(302);
		assertThat(this.themes.findBySlug("zygene-transalpine")).isPresent();
	}

	@Test
	void mergedThemeLeavesItsArticlesAndItsAddress() {
		Theme kept = this.cast.theme("Fleuves");
		Theme duplicate = this.cast.theme("Fleuve");
		Theme other = this.cast.theme("Digues");
		long both = this.cast.publish(this.cast.draft("Deux fois").in(this.cast.section()).on(duplicate, other, kept),
				Cast.DAY);
		long one = this.cast.publish(this.cast.draft("Une fois").in(this.cast.section()).on(duplicate), Cast.DAY);

		assertThat(this.editor.page("/admin/themes/" + duplicate.id() + "/merger"))
			.contains("value=\"" + kept.id() + "\"");
		assertThat(this.editor.post("/admin/themes/" + duplicate.id() + "/merger", "targetId", kept.id()))
			.hasStatus(302)
			.hasRedirectedUrl("/admin/themes/" + kept.id());

		assertThat(this.themes.findById(duplicate.id())).isEmpty();
		assertThat(filed(both)).containsExactly(other.id(), kept.id());
		assertThat(filed(one)).containsExactly(kept.id());
		assertThat(this.web.get().uri(duplicate.path())).hasStatus(301).hasHeader("Location", kept.path());
		assertThat(this.web.get().uri(kept.path())).hasStatusOk().bodyText().contains("Deux fois", "Une fois");
	}

	@Test
	void renamedThemeLeavesARedirectWhenReadersKnewIt() {
		Theme known = this.cast.theme("Marais");
		this.cast.publish(this.cast.draft("Publiée").in(this.cast.section()).on(known), Cast.DAY);
		Theme unknown = this.cast.theme("Roselières");
		rename(known, "marais-" + known.id());
		rename(unknown, "roselieres-" + unknown.id());

		assertThat(this.web.get().uri(known.path())).hasStatus(301)
			.hasHeader("Location", "/themes/marais-" + known.id());
		assertThat(this.web.get().uri(unknown.path())).hasStatus(404);
	}

	@Test
	void wrongFieldsAreRefusedWithWhatWasTyped() {
		Theme theme = this.cast.theme("Sources");
		assertThat(this.editor.post("/admin/themes/" + theme.id(), "version", theme.version(), "name", "", "slug",
				"Pas Bon", "description", "Gardée."))
			.hasStatus(422)
			.bodyText()
			.contains("Gardée.", "value=\"Pas Bon\"", "pas-bon", "name-error", "slug-error");
	}

	@Test
	void secondToSaveSeesBoth() {
		Theme theme = this.cast.theme("Nappes");
		String path = "/admin/themes/" + theme.id();
		this.editor.post(path, "version", theme.version(), "name", "Nappes", "description", "La première.");
		MvcTestResult late = this.editor.post(path, "version", theme.version(), "name", "Nappes", "description",
				"La seconde.");

		assertThat(late).hasStatus(409).bodyText().contains("La première.", ">La seconde.</textarea>");
		assertThat(Clerk.version(late)).isEqualTo("" + this.themes.findById(theme.id()).orElseThrow().version());
	}

	@Test
	void onlyUnusedThemesAreDeleted() {
		Theme used = this.cast.theme("Crues");
		this.cast.create(this.cast.draft("Brouillon").on(used));
		Theme unused = this.cast.theme("Étiages");
		assertThat(this.editor.page("/admin/themes?inutiles=true")).contains("Étiages").doesNotContain("Crues");
		this.editor.post("/admin/themes/" + used.id() + "/deletion");
		this.editor.post("/admin/themes/" + unused.id() + "/deletion");

		assertThat(this.themes.findById(used.id())).isPresent();
		assertThat(this.themes.findById(unused.id())).isEmpty();
	}

	@Test
	void listIsSearchedWithoutAccents() {
		this.cast.theme("Œuvres d’été à Ïle");

		assertThat(this.editor.page("/admin/themes?q=ete a ile")).contains("Œuvres d’été à Ïle");
		assertThat(this.editor.page("/admin/themes?q=oeuvres")).contains("Œuvres d’été à Ïle");
		assertThat(this.editor.page("/admin/themes?lettre=p")).doesNotContain("Œuvres d’été à Ïle");
		assertThat(this.editor.get("/admin/themes?q={q}", "%_\\'\"")).hasStatusOk();
	}

	@Test
	void nothingTypedRunsAnywhere() {
		Theme theme = this.cast.theme("Gués");
		this.cast.publish(this.cast.draft("Publiée").in(this.cast.section()).on(theme), Cast.DAY);
		this.editor.post("/admin/themes/" + theme.id(), "version", theme.version(), "name", SCRIPT, "description",
				SCRIPT);

		for (String path : List.of("/admin/themes?q=script", "/admin/themes/" + theme.id(),
				"/admin/themes/" + theme.id() + "/merger", theme.path(), "/themes?lettre=s")) {
			assertThat(this.editor.page(path)).as(path).doesNotContain("<script>alert");
		}
	}

	private void rename(Theme theme, String slug) {
		assertThat(this.editor.post("/admin/themes/" + theme.id(), "version", theme.version(), "name", theme.name(),
				"slug", slug))
			.hasStatus(302);
	}

	private List<Long> filed(long articleId) {
		return this.database.sql("select theme_id from article_theme where article_id = ? order by position")
			.param(articleId)
			.query((row, number) -> row.getLong("theme_id"))
			.list();
	}

}
