package org.tribune.staff.office;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Codes;
import org.tribune.staff.Guest;
import org.tribune.staff.Personnel;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.factor.SecondFactor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Taking people on and letting them go.
 */
@TribuneTest
class OfficeTests {

	private static final String PASSWORD = "les martinets dorment en volant";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Personnel personnel;

	@Autowired
	private SecondFactor factor;

	@Autowired
	private CreateAdminCommand command;

	@Autowired
	private JdbcClient database;

	@Test
	void invitedByLinkChoosesAPasswordAndComesIn() {
		Guest administrator = Guest.signedIn(this.cast.staff(Role.ADMINISTRATOR), this.web);
		String email = "invitee-" + System.nanoTime() + "@estrade.example.org";
		MvcTestResult answer = administrator.post("/admin/staff", "name", "Inès <b>Roque</b>", "email", email, "role",
				"EDITOR", "language", "en");
		String link = Guest.page(answer).select("#link").attr("value");
		assertThat(link).startsWith("http://localhost:8080/connexion/mot-de-passe?jeton=");
		Document list = administrator.page("/admin/staff");
		assertThat(list.select("tr:contains(" + email + ")").text()).contains("Inès <b>Roque</b>",
				"Invitation envoyée");
		assertThat(list.html()).doesNotContain("jeton=");

		Guest invited = Guest.at(this.web);
		String token = link.substring(link.indexOf('=') + 1);
		assertThat(invited.page("/connexion/mot-de-passe?jeton=" + token).select("h1").text())
			.isEqualTo("Choose a password");
		invited.post("/connexion/mot-de-passe", "jeton", token, "password", PASSWORD);
		assertThat(invited.post("/connexion", "email", email, "password", PASSWORD)).hasRedirectedUrl("/admin");
	}

	@Test
	void mistakesAreSaidBesideTheField() {
		SignedIn known = this.cast.staff(Role.AUTHOR);
		Guest administrator = Guest.signedIn(this.cast.staff(Role.ADMINISTRATOR), this.web);
		MvcTestResult answer = administrator.post("/admin/staff", "name", "", "email", "rien", "role", "", "language",
				"fr");
		assertThat(answer).hasStatus(422);
		assertThat(Guest.page(answer).select(".error").eachText()).hasSize(3);
		assertThat(Guest.page(answer).select("[name=email]").attr("value")).isEqualTo("rien");
		MvcTestResult taken = administrator.post("/admin/staff", "name", "Nadia", "email",
				known.email().toUpperCase(Locale.ROOT), "role", "AUTHOR", "language", "fr");
		assertThat(taken).hasStatus(422);
		assertThat(Guest.page(taken).select("#email-error").text()).contains("déjà");
	}

	@Test
	void roleNameAndLanguageAreSettled() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Guest administrator = Guest.signedIn(this.cast.staff(Role.ADMINISTRATOR), this.web);
		String page = "/admin/staff/" + author.id();
		assertThat(administrator.post(page, "name", "Nadia F.", "role", "EDITOR", "language", "en"))
			.hasRedirectedUrl(page);
		SignedIn settled = this.personnel.account(author.id()).orElseThrow().member();
		assertThat(settled.name()).isEqualTo("Nadia F.");
		assertThat(settled.role()).isEqualTo(Role.EDITOR);
		assertThat(settled.language().getLanguage()).isEqualTo("en");
		assertThat(administrator.post(page, "name", " ", "role", "EDITOR", "language", "en")).hasStatus(422);
		assertThat(administrator.get("/admin/staff/999999999")).hasStatus(404);
	}

	@Test
	void accessIsClosedAndOpenedAgain() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Guest theirs = Guest.signedIn(author, this.web);
		Guest administrator = Guest.signedIn(this.cast.staff(Role.ADMINISTRATOR), this.web);
		String page = "/admin/staff/" + author.id();
		assertThat(administrator.post(page + "/deactivation")).hasRedirectedUrl(page);
		assertThat(theirs.get("/admin")).hasRedirectedUrl("/connexion");
		assertThat(administrator.page(page).select("[role=status]").text()).contains("L’accès est fermé");
		assertThat(administrator.post(page + "/link")).hasRedirectedUrl(page);
		assertThat(administrator.page(page).select("[role=alert]").text()).contains("fermé");
		assertThat(administrator.post(page + "/reactivation")).hasRedirectedUrl(page);
		assertThat(Guest.at(this.web).post("/connexion", "email", author.email(), "password", Cast.PASSWORD))
			.hasRedirectedUrl("/admin");
	}

	@Test
	void lostSecondFactorIsTakenAway() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Guest theirs = Guest.signedIn(editor, this.web);
		this.factor.confirm(editor, Codes.at(Instant.now(), this.factor.prepare(editor).text()));
		Guest administrator = Guest.signedIn(this.cast.staff(Role.ADMINISTRATOR), this.web);
		administrator.post("/admin/staff/" + editor.id() + "/second-factor/removal");
		assertThat(this.factor.has(editor.id())).isFalse();
		assertThat(theirs.get("/admin")).hasRedirectedUrl("/connexion");
	}

	@Test
	@Transactional
	void lastAdministratorStays() {
		this.database.sql("update staff_member set active = false where role = 'ADMINISTRATOR'").update();
		SignedIn last = this.cast.staff(Role.ADMINISTRATOR);
		Guest guest = Guest.signedIn(last, this.web);
		String page = "/admin/staff/" + last.id();
		assertThat(guest.post(page, "name", last.name(), "role", "EDITOR", "language", "fr")).hasStatus(422);
		assertThat(guest.post(page + "/deactivation")).hasRedirectedUrl(page);
		assertThat(guest.page(page).select("[role=alert]").text()).contains("dernière personne");
		assertThat(this.personnel.account(last.id()).orElseThrow().active()).isTrue();
	}

	@Test
	void ruleIsSwitched() {
		Guest administrator = Guest.signedIn(this.cast.staff(Role.ADMINISTRATOR), this.web);
		try {
			administrator.post("/admin/staff/factor-rule", "required", "true");
			assertThat(this.factor.isRequired()).isTrue();
			assertThat(administrator.get("/admin/staff")).hasRedirectedUrl("/admin/account");
		}
		finally {
			this.factor.require(false, Cast.HAND);
		}
	}

	@Test
	void commandMakesAnAdministrator() {
		String email = "commande-" + System.nanoTime() + "@estrade.example.org";
		String printed = run(email);
		assertThat(printed).contains(email + " is an administrator now.", "/connexion/mot-de-passe?jeton=");
		assertThat(this.personnel.account(email).orElseThrow().member().role()).isEqualTo(Role.ADMINISTRATOR);
		SignedIn author = this.cast.staff(Role.AUTHOR);
		this.personnel.deactivate(author.id(), Cast.HAND);
		assertThat(run(author.email())).contains("was on the staff already");
		assertThat(this.personnel.account(author.id()).orElseThrow().active()).isTrue();
	}

	private String run(String email) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertThat(this.command.run(List.of(email), new PrintStream(bytes, true, StandardCharsets.UTF_8))).isZero();
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
