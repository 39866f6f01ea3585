package org.tribune.staff.passkey;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Guest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passkeys without a device: what the site asks for, and what it refuses.
 */
@TribuneTest
class PasskeyTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Passkeys passkeys;

	@Test
	void deviceMustRecogniseItsOwner() {
		Guest guest = Guest.signedIn(this.cast.staff(Role.EDITOR), this.web);
		assertThat(guest.json(HttpMethod.POST, "/admin/account/passkeys/options", "{}")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.rp.id", (id) -> id.assertThat().isEqualTo("localhost"))
			.hasPathSatisfying("$.authenticatorSelection.userVerification",
					(needed) -> needed.assertThat().isEqualTo("required"))
			.hasPathSatisfying("$.authenticatorSelection.residentKey",
					(needed) -> needed.assertThat().isEqualTo("required"));
		assertThat(Guest.at(this.web).json(HttpMethod.POST, "/connexion/cle/options", "{}")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.userVerification", (needed) -> needed.assertThat().isEqualTo("required"))
			.hasPathSatisfying("$.allowCredentials", (known) -> known.assertThat().asArray().isEmpty());
	}

	@Test
	void whatIsNoPasskeyOpensNothing() {
		Guest guest = Guest.at(this.web);
		assertThat(guest.json(HttpMethod.POST, "/connexion/cle", "{}")).hasStatus(422);
		guest.json(HttpMethod.POST, "/connexion/cle/options", "{}");
		assertThat(guest.json(HttpMethod.POST, "/connexion/cle", "{\"id\": \"AAAA\"}")).hasStatus(422);
		assertThat(guest.json(HttpMethod.POST, "/connexion/cle", "nothing")).hasStatus(422);
		assertThat(guest.get("/admin")).hasRedirectedUrl("/connexion");
	}

	@Test
	void oldSignInIsConfirmedBeforeAPasskeyIsAdded() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		assertThat(this.web.get().uri("/admin/account/passkeys/new").with(Cast.as(editor)))
			.hasRedirectedUrl("/admin/account/confirmation");
		assertThat(this.web.post()
			.uri("/admin/account/passkeys/options")
			.header("X-Requested-With", "fetch")
			.with(Cast.as(editor))).hasStatus(403);
	}

	@Test
	void passkeyIsItsOwnersAlone() {
		SignedIn owner = this.cast.staff(Role.EDITOR);
		String id = PasskeyRows.keep(this.database, owner);
		Guest other = Guest.signedIn(this.cast.staff(Role.ADMINISTRATOR), this.web);
		assertThat(other.post("/admin/account/passkeys/" + id + "/name", "label", "à moi")).hasStatus(404);
		assertThat(other.post("/admin/account/passkeys/" + id + "/removal")).hasStatus(404);
		Guest guest = Guest.signedIn(owner, this.web);
		guest.post("/admin/account/passkeys/" + id + "/name", "label", "<b>bureau</b>");
		assertThat(guest.page("/admin/account").select("[name=label]").attr("value")).isEqualTo("<b>bureau</b>");
		assertThat(guest.post("/admin/account/passkeys/" + id + "/removal")).hasRedirectedUrl("/admin/account");
		assertThat(this.passkeys.of(owner)).isEmpty();
	}

}
