package org.tribune.staff.entrance;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Guest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coming in by the door, and leaving.
 */
@TribuneTest
class SignInTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Test
	void passwordOpensTheNewsroom() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Guest guest = Guest.at(this.web);
		assertThat(guest.post("/connexion", "email", editor.email(), "password", Cast.PASSWORD))
			.hasRedirectedUrl("/admin");
		assertThat(guest.page("/admin").select(".shell__who a").text()).isEqualTo(editor.name());
	}

	@Test
	void addressMayBeWrittenInCapitalsAndWithSpaces() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		assertThat(Guest.at(this.web)
			.post("/connexion", "email", " " + editor.email().toUpperCase(java.util.Locale.ROOT) + " ", "password",
					Cast.PASSWORD))
			.hasRedirectedUrl("/admin");
	}

	@Test
	void pageThatWasAskedForIsOpenedAfterwards() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Guest guest = Guest.at(this.web);
		assertThat(guest.get("/admin/articles?etat=DRAFT")).hasRedirectedUrl("/connexion");
		assertThat(guest.post("/connexion", "email", editor.email(), "password", Cast.PASSWORD))
			.hasRedirectedUrl("/admin/articles?etat=DRAFT");
	}

	@Test
	void destinationIsNeverTakenFromTheAddress() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Guest guest = Guest.at(this.web);
		guest.get("/connexion?continue=https://example.org/");
		assertThat(guest.post("/connexion", "email", editor.email(), "password", Cast.PASSWORD, "continue",
				"//example.org", "vers", "https://example.org"))
			.hasRedirectedUrl("/admin");
	}

	@Test
	void wrongPasswordAndUnknownAddressAreAnsweredAlike() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		MvcTestResult wrong = Guest.at(this.web).post("/connexion", "email", editor.email(), "password", "faux");
		MvcTestResult unknown = Guest.at(this.web)
			.post("/connexion", "email", "personne@example.org", "password", "faux");
		assertThat(wrong).hasStatus(422);
		assertThat(unknown).hasStatus(422);
		assertThat(Guest.page(wrong).select("[role=alert]").text()).isNotEmpty()
			.isEqualTo(Guest.page(unknown).select("[role=alert]").text());
		assertThat(Guest.page(wrong).select("[name=email]").attr("value")).isEqualTo(editor.email());
		assertThat(Guest.page(wrong).html()).doesNotContain("faux");
	}

	@Test
	void sessionGetsANewNumberWithTheSignIn() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Guest guest = Guest.at(this.web);
		guest.get("/admin");
		String before = guest.cookie();
		guest.post("/connexion", "email", editor.email(), "password", Cast.PASSWORD);
		assertThat(guest.cookie()).isNotEmpty().isNotEqualTo(before);
	}

	@Test
	void leavingEndsTheSession() {
		Guest guest = Guest.signedIn(this.cast.staff(Role.EDITOR), this.web);
		assertThat(guest.get("/admin")).hasStatusOk();
		assertThat(guest.post("/deconnexion")).hasRedirectedUrl("/connexion?sortie");
		assertThat(guest.get("/admin")).hasRedirectedUrl("/connexion");
	}

	@Test
	void emailIsEscaped() {
		MvcTestResult answer = Guest.at(this.web)
			.post("/connexion", "email", "\"><script>alert(1)</script>", "password", "x");
		assertThat(Guest.page(answer).select("script:not([src])")).isEmpty();
	}

}
