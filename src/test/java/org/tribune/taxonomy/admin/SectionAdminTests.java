package org.tribune.taxonomy.admin;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.redirect.RedirectOrigin;
import org.tribune.redirect.Redirects;
import org.tribune.staff.Role;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors divide the magazine into sections.
 */
@TribuneTest
class SectionAdminTests {

	private static final String SCRIPT = "\"><script>alert(1)</script>";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Sections sections;

	@Autowired
	private Redirects redirects;

	private Clerk editor;

	@BeforeEach
	void signIn() {
		this.editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));
	}

	@Test
	void newSectionIsInTheNavigationAtOnce() {
		assertThat(this.editor.post("/admin/sections", "name", "Hautes mers", "colour", "#1F3F8F")).hasStatus(302);

		Section saved = this.sections.findBySlug("hautes-mers").orElseThrow();
		assertThat(saved.colour()).isEqualTo("#1f3f8f");
		assertThat(this.web.get().uri("/themes")).bodyText().contains("Hautes mers");
		assertThat(this.web.get().uri("/reader.css")).bodyText().contains(".section-hautes-mers{--section:#1f3f8f}");
		this.editor.post("/admin/sections/" + saved.id() + "/deletion");
		assertThat(this.web.get().uri("/themes")).bodyText().doesNotContain("Hautes mers");
	}

	@Test
	void colourMustBeReadable() {
		assertThat(this.editor.post("/admin/sections", "name", "Pâle", "colour", "#ffee99")).hasStatus(422)
			.bodyText()
			.contains("value=\"#ffee99\"", "Trop pâle", "colour-error");
		assertThat(this.editor.post("/admin/sections", "name", "Noir", "colour", "#000000")).hasStatus(422);
		assertThat(this.editor.post("/admin/sections", "name", "Faux", "colour", "red;}body{display:none"))
			.hasStatus(422);
		assertThat(this.editor.post("/admin/sections", "name", "Réservé", "slug", "admin")).hasStatus(422);
		assertThat(this.editor.post("/admin/sections", "name", "Années", "slug", "2026")).hasStatus(422);
	}

	@Test
	void renamedSectionLeadsEveryArticleByOneRedirect() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Déplacée").in(section);
		this.cast.publish(draft, Cast.DAY);
		String old = section.path();
		this.redirects.add("/vieux/" + draft.slug(), old + "/" + draft.slug(), RedirectOrigin.IMPORTED);
		this.redirects.add("/vieille-rubrique-" + section.id(), old, RedirectOrigin.IMPORTED);

		rename(section, "courants-" + section.id());
		rename(section, "flots-" + section.id());

		String path = "/flots-" + section.id();
		assertMoved(old, path);
		assertMoved("/courants-" + section.id(), path);
		assertMoved("/vieille-rubrique-" + section.id(), path);
		assertMoved(old + "/" + draft.slug(), path + "/" + draft.slug());
		assertMoved("/vieux/" + draft.slug(), path + "/" + draft.slug());
		assertThat(this.redirects.target("/vieux/" + draft.slug())).contains(path + "/" + draft.slug());
		assertThat(this.web.get().uri(path + "/" + draft.slug())).hasStatusOk();
	}

	@Test
	void renamingBackLeavesNoLoop() {
		Section section = this.cast.section();
		String first = section.slug();
		this.redirects.add("/aller-" + section.id() + "/x", section.path() + "/x", RedirectOrigin.IMPORTED);
		rename(section, "aller-" + section.id());
		rename(section, first);

		assertThat(this.web.get().uri(section.path())).hasStatusOk();
		assertMoved("/aller-" + section.id(), section.path());
	}

	@Test
	void secondToSaveSeesBoth() {
		Section section = this.cast.section();
		String path = "/admin/sections/" + section.id();
		this.editor.post(path, "version", section.version(), "name", "Énergie", "description", "La première.");
		MvcTestResult late = this.editor.post(path, "version", section.version(), "name", "Énergie", "description",
				"La seconde.");

		assertThat(late).hasStatus(409).bodyText().contains("La première.", ">La seconde.</textarea>");
		assertThat(
				this.editor.post(path, "version", Clerk.version(late), "name", "Énergie", "description", "La seconde."))
			.hasStatus(302);
	}

	@Test
	void orderIsChangedByOnePlaceOrAsAWhole() {
		Section first = this.cast.section();
		Section second = this.cast.section();
		Section third = this.cast.section();
		List<Section> three = List.of(first, second, third);
		this.editor.post("/admin/sections/order", "ids", third.id() + "," + first.id() + "," + second.id() + ",0");
		assertThat(order(three)).containsExactly(third, first, second);
		assertThat(ids().getFirst()).isEqualTo(third.id());

		assertThat(this.editor.post("/admin/sections/" + third.id() + "/position", "step", "1")).hasStatus(302);
		assertThat(order(three)).containsExactly(first, third, second);
		this.editor.post("/admin/sections/" + first.id() + "/position", "step", "-1");
		assertThat(order(three)).containsExactly(first, third, second);
		assertThat(this.sections.findById(first.id()).orElseThrow().version()).isEqualTo(first.version());
	}

	@Test
	void onlyAnEmptySectionIsDeleted() {
		Section section = this.cast.section();
		this.cast.create(this.cast.draft("Brouillon").in(section));
		assertThat(this.editor.page("/admin/sections/" + section.id())).doesNotContain("/deletion");
		this.editor.post("/admin/sections/" + section.id() + "/deletion");

		assertThat(this.sections.findById(section.id())).isPresent();
	}

	@Test
	void nothingTypedRunsAnywhere() {
		Section section = this.cast.section();
		this.editor.post("/admin/sections/" + section.id(), "version", section.version(), "name", SCRIPT, "description",
				SCRIPT);

		for (String path : List.of("/admin/sections", "/admin/sections/" + section.id(), section.path(), "/")) {
			assertThat(this.editor.page(path)).as(path).doesNotContain("<script>alert");
		}
		this.editor.post("/admin/sections/" + section.id() + "/deletion");
	}

	private List<Long> ids() {
		return this.sections.findAllByOrderByPositionAscNameAscIdAsc().stream().map(Section::id).toList();
	}

	private List<Section> order(List<Section> some) {
		List<Long> ids = ids();
		return some.stream().sorted((one, other) -> ids.indexOf(one.id()) - ids.indexOf(other.id())).toList();
	}

	private void rename(Section section, String slug) {
		int version = this.sections.findById(section.id()).orElseThrow().version();
		assertThat(this.editor.post("/admin/sections/" + section.id(), "version", version, "name", "Énergie", "slug",
				slug))
			.hasStatus(302);
	}

	private void assertMoved(String from, String to) {
		assertThat(this.web.get().uri(from)).hasStatus(301).hasHeader("Location", to);
	}

}
