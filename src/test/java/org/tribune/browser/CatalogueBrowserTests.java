package org.tribune.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.contributor.Contributor;
import org.tribune.redirect.RedirectOrigin;
import org.tribune.redirect.Redirects;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What surrounds the articles, kept with a browser: with and without scripts, by day and
 * by night, on a telephone and at a desk.
 */
@DeskBrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class CatalogueBrowserTests {

	private static final LocatorAssertions.IsVisibleOptions LONG = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(30_000);

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private Redirects redirects;

	@AutoClose
	private Visitor administrator;

	@BeforeAll
	void fillTheShelves() {
		Contributor ada = this.cast.ada();
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Fleuves");
		this.cast.theme("Fleuve");
		this.cast.publish(this.cast.draft("Publiée").in(section).on(theme).by(ada), Cast.DAY);
		this.redirects.add("/une-assez-longue-adresse-de-jadis", "/themes", RedirectOrigin.EDITOR);
		this.administrator = Colleague.signIn(this.site, this.cast.staff(Role.ADMINISTRATOR), 1280, 900);
		Axe.install(this.administrator);
	}

	List<String> pages() {
		return List.of("/admin/contributors", "/admin/contributors/new", "/admin/contributors/%1$d",
				"/admin/contributors/%1$d/merger?q=a", "/admin/contributors/%1$d/portrait", "/admin/sections",
				"/admin/sections/%2$d", "/admin/themes", "/admin/themes/%3$d", "/admin/themes/%3$d/merger",
				"/admin/pages", "/admin/pages/new?page=accessibilite", "/admin/navigation",
				"/admin/redirects?essai=/themes", "/admin/redirects/import", "/admin/settings", "/admin/settings/logo")
			.stream()
			.map((path) -> path.formatted(this.cast.ada().id(), this.cast.section().id(),
					this.cast.theme("Fleuves et rivières").id()))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pageBreaksNoRuleAndFitsTheWindow(String path) {
		Page page = this.administrator.open(path);
		page.evaluate("() => document.querySelectorAll('main details').forEach((one) => one.open = true)");
		SoftAssertions softly = new SoftAssertions();
		for (int width : new int[] { 1280, 375 }) {
			page.setViewportSize(width, 900);
			softly.assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
				.as("%s is wider than %d", path, width)
				.isEqualTo(0);
			for (ColorScheme scheme : Looks.schemes(width)) {
				page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
				softly.assertThat(Axe.violations(page)).as("%s at %d, %s", path, width, scheme).isEmpty();
			}
		}
		softly.assertThat(this.administrator.complaints()).as("complaints on %s", path).isEmpty();
		softly.assertAll();
	}

	@Test
	void everythingWorksWithoutScripts() {
		SignedIn who = this.cast.staff(Role.ADMINISTRATOR);
		Contributor duplicate = this.cast.ada();
		Visitor scriptless = this.site
			.visitor((profile) -> profile.setJavaScriptEnabled(false).setViewportSize(1280, 900));
		try (Visitor visitor = Colleague.signIn(scriptless, who)) {
			Page page = visitor.page();
			page.navigate(this.site.address("/admin/contributors/new"));
			page.fill("#firstName", "Solène");
			page.fill("#lastName", "Lantier");
			page.locator("[id='links[0].address']").fill("http://example.org");
			page.click(".form button[type=submit]");
			assertThat(page.locator("[id='links[0].address-error']")).isVisible();
			assertThat(page.locator("#firstName")).hasValue("Solène");
			page.locator("[id='links[0].address']").fill("https://example.org/solene");
			page.click(".form button[type=submit]");
			assertThat(page.locator("[role=status]")).containsText("Solène Lantier");

			page.navigate(this.site.address("/admin/contributors/" + duplicate.id() + "/merger?q=solene"));
			page.locator("input[name=targetId]").first().check();
			page.locator("form[method=post].form button[type=submit]").click();
			assertThat(page.locator("h1")).hasText("Solène Lantier");
			assertThat(page.locator("#biography"))
				.hasValue("Ada Lantier mesure des rivières.\n\nElle enseigne à Morlieu.");

			page.navigate(this.site.address("/admin/redirects"));
			page.fill("#from", "/ancienne-page");
			page.fill("#to", "/themes");
			page.click(".columns .panel:first-child button[type=submit]");
			page.navigate(this.site.address("/ancienne-page"));
			assertThat(page).hasURL(this.site.address("/themes"));
		}
	}

	@Test
	void sectionsAreDraggedAndMovedByKeyboard() {
		this.cast.section();
		this.cast.section();
		Page page = this.administrator.open("/admin/sections");
		page.setViewportSize(1280, 900);
		Locator rows = page.locator(".place");
		String second = rows.nth(1).getAttribute("data-id");
		rows.nth(1).dragTo(rows.first(), new Locator.DragToOptions().setTargetPosition(20, 3));
		assertThat(page.locator("[role=status]")).hasText("L’ordre est enregistré.");
		assertThat(page.locator(".place").first()).hasAttribute("data-id", second);

		page.locator("#place-" + second + " button[value='1']").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator(".place").nth(1)).hasAttribute("data-id", second);
		assertThat(this.administrator.complaints()).isEmpty();
	}

	@Test
	void staticPageIsWrittenInTheEditor() {
		Page page = this.administrator.open("/admin/pages/new");
		page.setViewportSize(1280, 900);
		assertThat(page.locator("[data-editor][data-ready]")).isVisible(LONG);
		page.fill("#title", "Qui nous sommes");
		page.locator("[data-editor] .ProseMirror").click();
		page.keyboard().type("Nous mesurons des rivières.");
		page.locator(".form--page .actions button[type=submit]").last().click();
		assertThat(page.locator(".shell__main > [role=status]")).containsText("Qui nous sommes");

		this.administrator.open("/pages/qui-nous-sommes");
		assertThat(page.locator("main")).containsText("Nous mesurons des rivières.");
		assertThat(this.administrator.complaints()).isEmpty();
	}

	@Test
	void menuIsArrangedAndReadersSeeIt() {
		Page page = this.administrator.open("/admin/navigation?menu=FOOTER");
		page.setViewportSize(375, 900);
		page.locator("form[action='/admin/navigation/arrangement'] button").click();
		page.fill("#address", "https://example.org/appel");
		page.fill("#label", "Notre appel");
		page.locator("form[action='/admin/navigation'] button").click();
		assertThat(page.locator(".place").last()).containsText("Notre appel");

		this.administrator.open("/archives");
		assertThat(page.locator(".footer a[href='https://example.org/appel']")).hasText("Notre appel");
		this.administrator.open("/admin/navigation?menu=FOOTER");
		page.locator("form[action='/admin/navigation/restoration'] button").click();
		assertThat(page.locator("[role=status]")).hasText("Ce menu est de nouveau celui du site.");
		assertThat(this.administrator.complaints()).isEmpty();
	}

}
