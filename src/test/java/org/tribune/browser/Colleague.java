package org.tribune.browser;

import com.microsoft.playwright.Page;
import org.tribune.Cast;
import org.tribune.staff.SignedIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A member of staff who has signed in with a browser.
 */
final class Colleague {

	private Colleague() {
	}

	/**
	 * Signs in through the form, in a window of this size.
	 */
	static Visitor signIn(SampleSite site, SignedIn who, int width, int height) {
		return signIn(site.visitor(width, height), who);
	}

	/**
	 * Signs in through the form, with this visitor's browser.
	 */
	static Visitor signIn(Visitor visitor, SignedIn who) {
		Page page = visitor.open("/connexion");
		page.fill("input[name=email]", who.email());
		page.fill("input[name=password]", Cast.PASSWORD);
		page.click("form button[type=submit]");
		assertThat(page.locator(".shell__main")).isVisible();
		return visitor;
	}

}
