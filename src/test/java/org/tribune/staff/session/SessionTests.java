package org.tribune.staff.session;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Guest;
import org.tribune.staff.Personnel;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One's open sessions, and the end of them.
 */
@TribuneTest
class SessionTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Personnel personnel;

	@Autowired
	private JdbcClient database;

	@Test
	void ownSessionsAreListedAndClosedOneByOne() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Guest here = Guest.signedIn(author, this.web);
		Guest there = Guest.signedIn(author, this.web);
		Guest colleague = Guest.signedIn(this.cast.staff(Role.AUTHOR), this.web);
		Document page = here.page("/admin/account");
		assertThat(page.select(".sessions > li")).hasSize(2);
		assertThat(page.select(".sessions > li").get(0).text()).contains("Celle-ci", "Appareil inconnu");
		assertThat(page.html()).doesNotContain(here.cookie()).doesNotContain(there.cookie());
		String close = page.select(".sessions form").attr("action");
		assertThat(colleague.post(close)).hasStatus(302);
		assertThat(there.get("/admin")).as("a colleague cannot close it").hasStatusOk();
		assertThat(here.post(close)).hasRedirectedUrl("/admin/account");
		assertThat(there.get("/admin")).hasRedirectedUrl("/connexion");
		assertThat(here.get("/admin")).hasStatusOk();
	}

	@Test
	void allOthersAreClosedAtOnce() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Guest here = Guest.signedIn(author, this.web);
		List<Guest> others = List.of(Guest.signedIn(author, this.web), Guest.signedIn(author, this.web));
		here.post("/admin/account/sessions/end");
		assertThat(here.get("/admin")).hasStatusOk();
		assertThat(others).allSatisfy((other) -> assertThat(other.get("/admin")).hasRedirectedUrl("/connexion"));
	}

	@Test
	void anotherPasswordClosesTheOthers() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Guest here = Guest.signedIn(author, this.web);
		Guest there = Guest.signedIn(author, this.web);
		assertThat(here.post("/admin/account/password", "current", "faux", "password", "les martinets dorment"))
			.hasStatus(422);
		assertThat(here.post("/admin/account/password", "current", Cast.PASSWORD, "password", "court")).hasStatus(422);
		assertThat(there.get("/admin")).hasStatusOk();
		assertThat(here.post("/admin/account/password", "current", Cast.PASSWORD, "password",
				"les martinets dorment en volant"))
			.hasRedirectedUrl("/admin/account");
		assertThat(here.get("/admin")).hasStatusOk();
		assertThat(there.get("/admin")).hasRedirectedUrl("/connexion");
	}

	@Test
	void whoIsDeactivatedOrDemotedIsOutside() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Guest guest = Guest.signedIn(editor, this.web);
		this.personnel.changeRole(editor.id(), Role.AUTHOR, Cast.HAND);
		assertThat(guest.get("/admin")).hasRedirectedUrl("/connexion");
		guest.post("/connexion", "email", editor.email(), "password", Cast.PASSWORD);
		assertThat(guest.get("/admin")).hasStatusOk();
		this.personnel.deactivate(editor.id(), Cast.HAND);
		assertThat(guest.get("/admin")).hasRedirectedUrl("/connexion");
		assertThat(guest.post("/connexion", "email", editor.email(), "password", Cast.PASSWORD)).hasStatus(422);
		assertThat(this.database.sql("select count(*) from spring_session where principal_name = ?")
			.param(editor.email())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void dangerousDeedAsksForThePasswordWhenTheSignInIsOld() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		assertThat(this.web.post().uri("/admin/account/second-factor/removal").with(Cast.as(author)))
			.hasRedirectedUrl("/admin/account/confirmation");
		assertThat(this.web.post()
			.uri("/admin/account/second-factor/removal")
			.with(Cast.as(author))
			.param("confirmation", "faux")).hasRedirectedUrl("/admin/account/confirmation");
		assertThat(this.web.post()
			.uri("/admin/account/second-factor/removal")
			.with(Cast.as(author))
			.param("confirmation", Cast.PASSWORD)).hasRedirectedUrl("/admin/account");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox · Linux",
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge · Windows",
			"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1 | Safari · iPhone",
			"curl/8.1 | ''" })
	void deviceIsGuessed(String agent, String name) {
		assertThat(Device.of(agent).name()).isEqualTo(name);
	}

}
