package org.tribune.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A passkey from end to end, with a device that Chromium plays.
 */
@DeskBrowserTest
class PasskeyBrowserTests {

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Test
	void passkeyIsAddedUsedAndTakenAway() {
		SignedIn who = this.cast.staff(Role.EDITOR);
		try (Visitor editor = Colleague.signIn(this.site, who, 1280, 900)) {
			device(editor);
			Axe.install(editor);
			Page page = editor.open("/admin/account");
			page.locator("a[href='/admin/account/passkeys/new']").click();
			assertThat(page.locator("[data-unable]")).isHidden();
			assertThat(Axe.violations(page)).isEmpty();
			page.fill("#label", "Mon téléphone");
			page.locator("form[data-passkey-new] [type=submit]").click();
			assertThat(page.locator(".notice[role=status]")).containsText("La clé d’accès est ajoutée");
			assertThat(page.locator("[name=label]")).hasValue("Mon téléphone");

			page.locator("form[action='/deconnexion'] button").click();
			assertThat(page.locator("form[data-passkey]")).isVisible();
			assertThat(Axe.violations(page)).isEmpty();
			page.locator("form[data-passkey] [type=submit]").click();
			assertThat(page.locator(".shell__who a")).hasText(who.name());

			editor.open("/admin/account");
			assertThat(page.locator(".passkey + .hint")).containsText("utilisée le");
			page.locator("form[action$='/removal'][action*='passkeys'] button").click();
			assertThat(page.locator(".notice[role=status]")).hasText("La clé est retirée.");
			page.locator("form[action='/deconnexion'] button").click();
			page.locator("form[data-passkey] [type=submit]").click();
			assertThat(page.locator("form[data-passkey] [data-refusal]")).isVisible();
			assertThat(editor.complaints()).allMatch((complaint) -> complaint.contains("422"));
		}
	}

	/**
	 * Plays a telephone that recognises its owner.
	 */
	private static void device(Visitor visitor) {
		CDPSession devices = visitor.profile().newCDPSession(visitor.page());
		devices.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject wanted = new JsonObject();
		wanted.add("options", options);
		devices.send("WebAuthn.addVirtualAuthenticator", wanted);
	}

}
