package org.tribune.staff.office;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.staff.Guest;
import org.tribune.staff.Personnel;
import org.tribune.staff.Role;
import org.tribune.staff.password.OneTimeLinks;
import org.tribune.staff.password.PasswordRules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A site that nobody administers yet.
 */
@TribuneTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

	private static final String PASSWORD = "les martinets dorment en volant";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Personnel personnel;

	@Autowired
	private PasswordRules rules;

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private SiteProperties address;

	@Autowired
	private Site site;

	@Autowired
	private MessageSource messages;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void nobodyAdministers() {
		this.database.sql("update staff_member set active = false where role = 'ADMINISTRATOR'").update();
	}

	@Test
	void linkInTheLogMakesTheFirstAdministratorOnce(CapturedOutput log) {
		start(null, null);
		String token = token(log);
		Guest guest = Guest.at(this.web);
		assertThat(guest.page("/connexion/premiers-pas?jeton=" + token).select("form")).isNotEmpty();
		assertThat(guest.post("/connexion/premiers-pas", "jeton", token, "name", "", "email", "x", "password", "court"))
			.hasStatus(422);
		assertThat(guest.post("/connexion/premiers-pas", "jeton", token, "name", "Agathe", "email",
				"premiere@estrade.example.org", "password", PASSWORD))
			.hasRedirectedUrl("/connexion?choisi");
		assertThat(guest.post("/connexion", "email", "premiere@estrade.example.org", "password", PASSWORD))
			.hasRedirectedUrl("/admin");
		assertThat(guest.get("/connexion/premiers-pas?jeton=" + token)).hasStatus(410);
		assertThat(guest.post("/connexion/premiers-pas", "jeton", token, "name", "Autre", "email",
				"autre@estrade.example.org", "password", PASSWORD))
			.hasStatus(410);
		assertThat(this.personnel.account("autre@estrade.example.org")).isEmpty();
		assertThat(log.getOut()).doesNotContain(PASSWORD);
	}

	@Test
	void eachStartMakesANewLinkUntilThereIsSomebody(CapturedOutput log) {
		start(null, null);
		String first = token(log);
		start(null, null);
		String second = token(log);
		assertThat(second).isNotEqualTo(first);
		Guest guest = Guest.at(this.web);
		assertThat(guest.get("/connexion/premiers-pas?jeton=" + first)).hasStatus(410);
		assertThat(guest.get("/connexion/premiers-pas?jeton=" + second)).hasStatusOk();
		this.cast.staff(Role.ADMINISTRATOR);
		assertThat(guest.get("/connexion/premiers-pas?jeton=" + second)).hasStatus(410);
		int before = log.getOut().length();
		start(null, null);
		assertThat(log.getOut().substring(before)).doesNotContain("premiers-pas");
	}

	@Test
	void linkOfAnotherKindOpensNothing() {
		long author = this.cast.staff(Role.AUTHOR).id();
		String token = this.links.issue(OneTimeLinks.Purpose.RESET, author);
		assertThat(Guest.at(this.web).get("/connexion/premiers-pas?jeton=" + token)).hasStatus(410);
	}

	@Test
	void configurationNamesTheAdministrator(CapturedOutput log) {
		start("chef@estrade.example.org", PASSWORD);
		assertThat(this.personnel.account("chef@estrade.example.org").orElseThrow().member().role())
			.isEqualTo(Role.ADMINISTRATOR);
		assertThat(log.getOut()).doesNotContain(PASSWORD).doesNotContain("premiers-pas");
		start("chef@estrade.example.org", "un tout autre mot, plus tard");
		assertThat(Guest.at(this.web).post("/connexion", "email", "chef@estrade.example.org", "password", PASSWORD))
			.as("an account that exists keeps its password")
			.hasRedirectedUrl("/admin");
	}

	@Test
	void weakPasswordStopsTheStartWithASentence() {
		assertThatExceptionOfType(UnusableAdministrator.class)
			.isThrownBy(() -> start("chef@estrade.example.org", "secret"))
			.withMessage("tribune.admin.password cannot be used: Too short: at least 15 characters are needed.");
	}

	private void start(@Nullable String email, @Nullable String password) {
		new FirstAdministrator(new AdminProperties(email, password), this.personnel, this.rules, this.links,
				this.address, this.site, this.messages)
			.start();
	}

	private static String token(CapturedOutput log) {
		String out = log.getOut();
		String rest = out.substring(out.lastIndexOf("jeton=") + "jeton=".length());
		return rest.split("\\s")[0];
	}

}
