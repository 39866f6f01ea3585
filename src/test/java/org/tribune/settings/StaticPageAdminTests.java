package org.tribune.settings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.site.StaticPage;
import org.tribune.site.StaticPages;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors write the pages that are no articles.
 */
@TribuneTest
class StaticPageAdminTests {

	private static final String LIST = "/admin/pages";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private StaticPages pages;

	private Clerk editor;

	private String unique = "";

	@BeforeEach
	void signIn() {
		this.editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));
		this.unique = "charte-" + this.editor.who().id();
	}

	@Test
	void newPageIsReadAndInTheFooterAtOnce() {
		StaticPage page = write("Notre charte", "<p>Nous signons de nos noms.</p>");

		assertThat(this.web.get().uri(page.path())).hasStatusOk().bodyText().contains("Nous signons de nos noms.");
		assertThat(this.web.get().uri("/themes")).bodyText().contains("Notre charte");
		this.editor.post(LIST + "/" + page.id() + "/deletion");
		assertThat(this.web.get().uri(page.path())).hasStatus(404);
		assertThat(this.web.get().uri("/themes")).bodyText().doesNotContain("Notre charte");
	}

	@Test
	void whatIsWrittenIsSanitised() {
		StaticPage page = write("<script>alert(1)</script>Titre",
				"<p onclick=\"alert(1)\">Texte<script>alert(1)</script><a href=\"javascript:alert(1)\">x</a></p>");

		assertThat(page.bodyHtml()).doesNotContain("script", "onclick");
		for (String path : new String[] { page.path(), LIST, LIST + "/" + page.id(), "/themes" }) {
			assertThat(this.editor.page(path)).as(path).doesNotContain("<script>alert", "javascript:alert");
		}
		this.editor.post(LIST + "/" + page.id() + "/deletion");
	}

	@Test
	void wrongFieldsAreRefusedWithWhatWasTyped() {
		assertThat(this.editor.post(LIST, "title", "", "slug", "Pas Bon", "body", "<p>Gardé.</p>", "language", "de"))
			.hasStatus(422)
			.bodyText()
			.contains("&lt;p&gt;Gardé.&lt;/p&gt;", "value=\"Pas Bon\"", "title-error", "slug-error", "language-error");
	}

	@Test
	void renamedPageLeavesARedirectAndAHiddenOneNone() {
		StaticPage page = write("Charte", "<p>Un.</p>");
		assertThat(this.editor.post(LIST + "/" + page.id(), "version", page.version(), "title", "Charte", "slug",
				this.unique + "-neuve", "body", "<p>Un.</p>", "published", "true"))
			.hasStatus(302);
		assertThat(this.web.get().uri(page.path())).hasStatus(301)
			.hasHeader("Location", "/pages/" + this.unique + "-neuve");

		this.editor.post(LIST + "/" + page.id(), "version", page(this.unique + "-neuve").version(), "title", "Charte",
				"body", "<p>Un.</p>");
		assertThat(this.web.get().uri("/pages/" + this.unique + "-neuve")).hasStatus(404);
		this.editor.post(LIST + "/" + page.id(), "version", page(this.unique + "-neuve").version(), "title", "Charte",
				"slug", this.unique + "-cachee", "body", "<p>Un.</p>");
		assertThat(this.web.get().uri("/pages/" + this.unique + "-neuve")).hasStatus(404);
	}

	@Test
	void secondToSaveSeesBoth() {
		StaticPage page = write("Charte", "<p>Un.</p>");
		String path = LIST + "/" + page.id();
		this.editor.post(path, "version", page.version(), "title", "Charte", "body", "<p>La première.</p>");
		MvcTestResult late = this.editor.post(path, "version", page.version(), "title", "Charte", "body",
				"<p>La seconde.</p>");

		assertThat(late).hasStatus(409).bodyText().contains("La première.", "La seconde.");
		assertThat(
				this.editor.post(path, "version", Clerk.version(late), "title", "Charte", "body", "<p>La seconde.</p>"))
			.hasStatus(302);
		this.editor.post(path + "/deletion");
	}

	@Test
	void missingLegalPagesAreNamedUntilTheyAreWritten() {
		assertThat(this.editor.page(LIST)).contains("page=accessibilite");
		assertThat(this.editor.page(LIST + "/new?page=accessibilite")).contains("value=\"accessibilite\"",
				"value=\"Accessibilité\"");
		this.editor.post(LIST, "title", "Accessibilité", "slug", "accessibilite", "body", "<p>Non conforme.</p>",
				"published", "true");
		assertThat(this.editor.page(LIST)).doesNotContain("page=accessibilite");
		this.editor.post(LIST + "/" + page("accessibilite").id() + "/deletion");
	}

	private StaticPage write(String title, String body) {
		assertThat(this.editor.post(LIST, "title", title, "slug", this.unique, "body", body, "published", "true"))
			.hasStatus(302);
		return page(this.unique);
	}

	private StaticPage page(String slug) {
		return this.pages.findBySlug(slug).orElseThrow();
	}

}
