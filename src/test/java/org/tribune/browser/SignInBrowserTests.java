package org.tribune.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Role;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way into the newsroom and out of it.
 */
@DeskBrowserTest
class SignInBrowserTests {

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@ParameterizedTest
	@ValueSource(ints = { 1440, 375 })
	void editorSignsInAndOut(int width) {
		try (Visitor editor = Colleague.signIn(this.site, this.cast.staff(Role.EDITOR), width, 900)) {
			Page page = editor.page();
			assertThat(page.locator("h1")).hasText("Tableau de bord");
			if (width < 900) {
				page.locator(".shell__menu:not([open]) summary").click();
			}
			page.locator("form[action='/deconnexion'] button").click();
			assertThat(page.locator("[role=status]")).hasText("Vous êtes déconnecté.");
			assertThat(editor.complaints()).isEmpty();
		}
	}

}
