package org.tribune.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session that ends under somebody's hands: they sign in where they are.
 */
@DeskBrowserTest
class SignInAgainBrowserTests {

	private static final String ASK = """
			async () => {
			    const { signInAgain } = await import("/assets/js/staff/again.js");
			    window.answers = [];
			    const told = (answer) => window.answers.push(answer);
			    signInAgain().then((fresh) => told(fresh.token), () => told("closed"));
			    signInAgain().then((fresh) => told(fresh.token), () => told("closed"));
			}
			""";

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Test
	void dialogAsksOnceAndGivesTheNewToken() {
		SignedIn who = this.cast.staff(Role.EDITOR);
		try (Visitor editor = Colleague.signIn(this.site, who, 375, 800)) {
			Axe.install(editor);
			Page page = editor.open("/admin");
			editor.profile().clearCookies();
			page.evaluate(ASK);
			assertThat(page.locator("dialog.again")).hasCount(1);
			assertThat(page.locator("#again-email")).hasValue(who.email());
			assertThat(page.locator("#again-password")).isFocused();
			assertThat(page.locator("#again-code")).isHidden();
			assertThat(Axe.violations(page)).isEmpty();
			page.keyboard().type("faux");
			page.keyboard().press("Enter");
			assertThat(page.locator("#again-error")).hasText("Adresse ou mot de passe incorrects.");
			page.fill("#again-password", Cast.PASSWORD);
			page.keyboard().press("Enter");
			assertThat(page.locator("dialog.again")).hasCount(0);
			page.waitForFunction("() => window.answers.length === 2");
			String token = (String) page.evaluate("() => window.answers[0]");
			assertThat(token).hasSizeGreaterThan(20).isEqualTo(page.evaluate("() => window.answers[1]"));
			assertThat(page.locator("form[action='/deconnexion'] input[name=_csrf]")).hasValue(token);

			page.evaluate(ASK);
			page.waitForFunction("() => window.answers.length === 2");
			assertThat(page.locator("dialog.again")).hasCount(0);

			editor.profile().clearCookies();
			page.evaluate(ASK);
			page.locator("dialog.again [data-later]").click();
			page.waitForFunction("() => window.answers.length === 2");
			assertThat(page.evaluate("() => window.answers[0]")).isEqualTo("closed");
		}
	}

	@Test
	void formOfAnEndedSessionIsSentAfterSigningIn() {
		SignedIn who = this.cast.staff(Role.EDITOR);
		try (Visitor editor = Colleague.signIn(this.site, who, 1280, 900)) {
			Axe.install(editor);
			Page page = editor.open("/admin");
			editor.profile().clearCookies();
			page.evaluate("""
					() => {
					    const form = document.querySelector("form[action='/deconnexion']");
					    form.action = "/admin/articles/0/nothing";
					    form.insertAdjacentHTML("beforeend", "<textarea name=headline></textarea>");
					    form.elements.headline.value = "L’eau <b>cachée</b> & nos \\"villes\\"";
					    form.submit();
					}
					""");
			assertThat(page.locator("h1")).hasText("Votre session a pris fin");
			assertThat(page.locator("input[name=headline]")).hasValue("L’eau <b>cachée</b> & nos \"villes\"");
			assertThat(Axe.violations(page)).isEmpty();
			page.locator("form button").click();
			page.fill("#again-email", who.email());
			page.fill("#again-password", Cast.PASSWORD);
			page.keyboard().press("Enter");
			assertThat(page.locator("h1")).hasText("Rien ici");
		}
	}

}
