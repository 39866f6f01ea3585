package org.tribune.browser;

import java.time.Instant;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Codes;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A one-time code from end to end.
 */
@DeskBrowserTest
class TotpBrowserTests {

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Test
	void codeIsSetUpAndAskedForAndReplacedByPaper() {
		SignedIn who = this.cast.staff(Role.EDITOR);
		try (Visitor editor = Colleague.signIn(this.site, who, 1280, 900)) {
			Axe.install(editor);
			Page page = editor.open("/admin/account");
			page.locator("a[href='/admin/account/second-factor']").click();
			assertThat(page.locator("svg.qr")).isVisible();
			assertThat(Axe.violations(page)).isEmpty();
			String secret = page.locator(".secret").textContent();
			page.fill("#code", Codes.at(Instant.now(), secret));
			page.locator("main form .button").first().click();
			assertThat(page.locator(".codes li")).hasCount(10);
			assertThat(Axe.violations(page)).isEmpty();
			String paper = page.locator(".codes li").first().textContent();

			signInAgain(page, who, Codes.at(Instant.now().plusSeconds(30), secret));
			signInAgain(page, who, paper);
			editor.open("/admin/account");
			assertThat(page.locator("main")).containsText("Il reste 9 codes de secours");
			assertThat(editor.complaints()).isEmpty();
		}
	}

	private static void signInAgain(Page page, SignedIn who, String code) {
		page.locator("form[action='/deconnexion'] button").click();
		page.fill("#email", who.email());
		page.locator("[data-show-password]").click();
		page.fill("#password", Cast.PASSWORD);
		assertThat(page.locator("#password")).hasAttribute("type", "text");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).hasText("Votre code");
		assertThat(Axe.violations(page)).isEmpty();
		page.fill("#code", code);
		page.keyboard().press("Enter");
		assertThat(page.locator(".shell__who a")).hasText(who.name());
	}

}
