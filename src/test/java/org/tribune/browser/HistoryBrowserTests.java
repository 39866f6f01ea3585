package org.tribune.browser;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
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
			look(page, "history");
			page.check("input[name=from][value='1']");
			page.check("input[name=to][value='2']");
			page.click(".history__bar button");
			assertThat(page.locator(".passage ins").first()).containsText("en bateau");
			assertThat(page.locator(".passage del").first()).containsText("à pied");
			look(page, "comparison");

			page.setViewportSize(1280, 900);
			page.click("text=Côte à côte");
			assertThat(page.locator(".split .halves").first()).isVisible();
			look(page, "side by side");
			page.setViewportSize(375, 800);
			assertThat(page.locator(".split .halves").first()).isHidden();
			assertThat(page.locator(".merged ins").first()).isVisible();
			page.setViewportSize(1280, 900);

			page = editor.open("/admin/articles/" + id + "/history");
			page.click("a[href$='/history/1/restoration']");
			look(page, "restoration");
			page.click("main form button[type=submit]");
			assertThat(page.locator("[role=status]").first()).hasText("La révision 1 est restaurée.");
			assertThat(page.locator(".history__list > li")).hasCount(4);

			preview(editor, id);
		}
		this.softly.assertAll();
	}

	private void preview(Visitor editor, long id) {
		Page page = editor.open("/admin/articles/" + id + "/preview");
		FrameLocator frame = page.frameLocator(".preview__frame");
		assertThat(frame.locator(".body p").first()).hasText("Une rivière se mesure à pied, chaque matin.");
		this.softly.assertThat(frame.locator("body").evaluate("() => innerWidth")).isEqualTo(1280);
		page.click("text=Téléphone");
		assertThat(frame.locator("h1")).hasText("La rivière d’abord");
		this.softly.assertThat((Integer) frame.locator("body").evaluate("() => innerWidth")).isBetween(370, 380);
		look(page, "preview");
		page.setViewportSize(1280, 900);
		this.softly.assertThat(editor.complaints()).isEmpty();

		page.fill("#label", "Relectrice");
		page.click("#links .filters button");
		String address = page.inputValue("#preview-address");
		String path = address.substring(address.indexOf("/apercu/"));
		look(page, "links");
		try (Visitor guest = this.site.visitor(375, 800)) {
			Axe.install(guest);
			Page shared = guest.open(path);
			assertThat(shared.locator(".preview-banner")).containsText("Aperçu, ne pas diffuser.");
			assertThat(shared.locator("h1")).hasText("La rivière d’abord");
			this.softly.assertThat(shared.evaluate("() => document.querySelector('.lead img').naturalWidth > 0"))
				.isEqualTo(true);
			this.softly.assertThat(guest.complaints()).isEmpty();
			look(shared, "shared preview");

			page.setViewportSize(1280, 900);
			page.click("#links .button--danger");
			assertThat(page.locator("[role=status]").first()).containsText("révoqué");
			guest.open(path);
			assertThat(shared.locator("h1")).hasText("Cet aperçu n’est plus ouvert");
			look(shared, "ended preview");
		}
	}

	/** By day and by night, wide and narrow: no rule broken, nothing beside the page. */
	private void look(Page page, String name) {
		for (int width : List.of(1280, 375)) {
			page.setViewportSize(width, 900);
			for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
				this.softly.assertThat(Axe.violations(page)).as("%s at %d, %s", name, width, scheme).isEmpty();
			}
			this.softly.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
				.as("%s fits %d", name, width)
				.isEqualTo(true);
		}
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		page.setViewportSize(1280, 900);
	}

	private void edit(long id, SignedIn who, String body) {
		this.newsroom.edit(id, this.newsroom.version(id), new Manuscript(Locale.FRENCH, null, "", "La rivière d’abord",
				"", body, "", null, List.of(), List.of(), null), Actor.of(who));
	}

}
