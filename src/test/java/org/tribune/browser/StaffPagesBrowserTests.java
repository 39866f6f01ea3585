package org.tribune.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

/**
 * The pages of accounts break no rule of WCAG that a machine can check, at any width, by
 * day or by night, and nothing sticks out.
 */
@DeskBrowserTest
class StaffPagesBrowserTests {

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Test
	void pagesBreakNoRule() {
		SignedIn who = this.cast.staff(Role.ADMINISTRATOR);
		SoftAssertions softly = new SoftAssertions();
		try (Visitor stranger = this.site.visitor(1280, 900)) {
			Axe.install(stranger);
			List.of("/connexion", "/connexion?fin", "/connexion/oubli", "/connexion/mot-de-passe?jeton=x",
					"/connexion/premiers-pas?jeton=x")
				.forEach((path) -> look(stranger, path, softly));
		}
		try (Visitor administrator = Colleague.signIn(this.site, who, 1280, 900)) {
			Axe.install(administrator);
			List.of("/admin/account", "/admin/account/password", "/admin/account/second-factor",
					"/admin/account/passkeys/new", "/admin/staff", "/admin/staff/new", "/admin/staff/" + who.id(),
					"/admin/audit", "/admin/audit?from=2100-01-01")
				.forEach((path) -> look(administrator, path, softly));
		}
		softly.assertAll();
	}

	private static void look(Visitor visitor, String path, SoftAssertions softly) {
		Page page = visitor.open(path);
		for (int width : new int[] { 1280, 375 }) {
			page.setViewportSize(width, 900);
			for (ColorScheme scheme : Looks.schemes(width)) {
				page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
				softly.assertThat(Axe.violations(page)).as("%s at %d, %s", path, width, scheme).isEmpty();
			}
			softly.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
				.as("%s fits %d", path, width)
				.isEqualTo(true);
		}
	}

}
