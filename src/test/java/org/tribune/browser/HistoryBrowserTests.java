package org.tribune.browser;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What an article said before and what readers will see, with a browser.
 */
@DeskBrowserTest
class HistoryBrowserTests {

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	private final SoftAssertions softly = new SoftAssertions();

	@Test
	@Timeout(value = 6, unit = TimeUnit.MINUTES)
	void editorComparesRestoresPreviewsAndShares() {
		SignedIn who = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(this.cast.draft("La rivière d’abord")
			.body("<h2>Les faits</h2><p>Une rivière se mesure à pied, chaque matin.</p><p>Fin.</p>")
			.in(this.cast.section())
			.by(this.cast.ada())
			.illustrated(this.cast.drawing("riviere.svg", "Une rivière"), "", ""), who);
		edit(id, who, "<h2>Les faits</h2><p>Une rivière se mesure en bateau, chaque matin.</p><p>Fin.</p>");
		edit(id, who, "<h3>Les faits</h3><p>Une rivière se mesure en <strong>barque</strong>, chaque matin.</p>");
		try (Visitor editor = Colleague.signIn(this.site, who, 1280, 900)) {
			Axe.install(editor);
			Page page = editor.open("/admin/articles/" + id + "/history");
			assertThat(page.locator(".history__list > li")).hasCount(3);
			Looks.check(this.softly, page, "history");
			page.check("input[name=from][value='1']");
			page.check("input[name=to][value='2']");
			page.click(".history__bar button");
			assertThat(page.locator(".passage ins").first()).containsText("en bateau");
			assertThat(page.locator(".passage del").first()).containsText("à pied");
			Looks.check(this.softly, page, "comparison");

			page.setViewportSize(1280, 900);
			page.click("text=Côte à côte");
			assertThat(page.locator(".split .halves").first()).isVisible();
			Looks.check(this.softly, page, "side by side");
			page.setViewportSize(375, 800);
			assertThat(page.locator(".split .halves").first()).isHidden();
			assertThat(page.locator(".merged ins").first()).isVisible();
			page.setViewportSize(1280, 900);

			page = editor.open("/admin/articles/" + id + "/history");
			page.click("a[href$='/history/1/restoration']");
			Looks.check(this.softly, page, "restoration");
			page.click("main form button[type=submit]");
			assertThat(page.locator("[role=status]").first()).hasText("La révision 1 est restaurée.");
			assertThat(page.locator(".history__list > li")).hasCount(4);

			preview(editor, id);
		}
		this.softly.assertAll();
	}

	@Test
	void previewTooWideForTheWindowIsScrolledByKeyWithoutScripts() {
		SignedIn who = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(this.cast.draft("La rivière au large").in(this.cast.section()), who);
		Visitor scriptless = this.site
			.visitor((profile) -> profile.setJavaScriptEnabled(false).setViewportSize(1280, 900));
		try (Visitor editor = Colleague.signIn(scriptless, who)) {
			Page page = editor.open("/admin/articles/" + id + "/preview");
			this.softly.assertThat(overflow(page)).isEqualTo("auto");
			page.focus(".preview");
			page.keyboard().press("ArrowRight");
			page.waitForCondition(
					() -> page.evaluate("() => document.querySelector('.preview').scrollLeft > 0").equals(true));
		}
		this.softly.assertAll();
	}

	private static Object overflow(Page page) {
		return page.evaluate("() => getComputedStyle(document.querySelector('.preview')).overflow");
	}

	private void preview(Visitor editor, long id) {
		Page page = editor.open("/admin/articles/" + id + "/preview");
		FrameLocator frame = page.frameLocator(".preview__frame");
		assertThat(frame.locator(".body p").first()).hasText("Une rivière se mesure à pied, chaque matin.");
		this.softly.assertThat(frame.locator("body").evaluate("() => innerWidth")).isEqualTo(1280);
		page.click("text=Téléphone");
		assertThat(frame.locator("h1")).hasText("La rivière d’abord");
		this.softly.assertThat((Integer) frame.locator("body").evaluate("() => innerWidth")).isBetween(370, 380);
		this.softly.assertThat(overflow(page)).as("with scripts, only the frame scrolls").isEqualTo("hidden");
		this.softly.assertThat(page.locator(".preview").getAttribute("tabindex")).isNull();
		Looks.check(this.softly, page, "preview");
		page.setViewportSize(1280, 900);
		this.softly.assertThat(editor.complaints()).isEmpty();

		page.fill("#label", "Relectrice");
		page.click("#links .filters button");
		String address = page.inputValue("#preview-address");
		String path = address.substring(address.indexOf("/apercu/"));
		Looks.check(this.softly, page, "links");
		try (Visitor guest = this.site.visitor(375, 800)) {
			Axe.install(guest);
			Page shared = guest.open(path);
			assertThat(shared.locator(".preview-banner")).containsText("Aperçu, ne pas diffuser.");
			assertThat(shared.locator("h1")).hasText("La rivière d’abord");
			this.softly.assertThat(shared.evaluate("() => document.querySelector('.lead img').naturalWidth > 0"))
				.isEqualTo(true);
			this.softly.assertThat(guest.complaints()).isEmpty();
			Looks.check(this.softly, shared, "shared preview");

			page.setViewportSize(1280, 900);
			page.click("#links .button--danger");
			assertThat(page.locator("[role=status]").first()).containsText("révoqué");
			guest.open(path);
			assertThat(shared.locator("h1")).hasText("Cet aperçu n’est plus ouvert");
			Looks.check(this.softly, shared, "ended preview");
		}
	}

	private void edit(long id, SignedIn who, String body) {
		this.newsroom.edit(id, this.newsroom.version(id), new Manuscript(Locale.FRENCH, null, "", "La rivière d’abord",
				"", body, "", null, List.of(), List.of(), null), Actor.of(who));
	}

}
