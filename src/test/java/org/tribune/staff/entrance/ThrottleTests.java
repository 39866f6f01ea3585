package org.tribune.staff.entrance;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Guest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody tries passwords for ever, and nobody learns from it who is on the staff.
 */
@TribuneTest
class ThrottleTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	@Test
	void afterFiveTriesOneWaits() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		for (int i = 0; i < 5; i++) {
			assertThat(tried(author.email(), "faux")).hasStatus(422);
		}
		MvcTestResult answer = tried(author.email(), Cast.PASSWORD);
		assertThat(answer).hasStatus(429);
		assertThat(Integer.valueOf(answer.getResponse().getHeader("Retry-After"))).isBetween(1, 60);
		assertThat(Guest.page(answer).select("[role=alert]").text()).contains("Trop d’essais", "une minute");

		letTimePass(author.email());
		assertThat(tried(author.email(), Cast.PASSWORD)).hasStatus(302);
		assertThat(tried(author.email(), "faux")).hasStatus(422);
	}

	@Test
	void eachFurtherTryCostsTwiceAsMuch() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		for (int i = 0; i < 5; i++) {
			tried(author.email(), "faux");
		}
		letTimePass(author.email());
		assertThat(tried(author.email(), "faux")).hasStatus(422);
		MvcTestResult answer = tried(author.email(), "faux");
		assertThat(answer).hasStatus(429);
		assertThat(Guest.page(answer).select("[role=alert]").text()).contains("2 minutes");
	}

	@Test
	void accountThatDoesNotExistIsTreatedTheSame() {
		for (int i = 0; i < 5; i++) {
			assertThat(tried("personne-du-tout@example.org", "faux")).hasStatus(422);
		}
		assertThat(tried("PERSONNE-du-tout@example.org ", "faux")).hasStatus(429);
	}

	@Test
	void addressThatTriesManyAccountsWaits() {
		Guest guest = Guest.from("2001:db8:1:2:3::7", this.web);
		for (int i = 0; i < 30; i++) {
			assertThat(guest.post("/connexion", "email", "essai-" + i + "@example.org", "password", "faux"))
				.hasStatus(422);
		}
		assertThat(guest.post("/connexion", "email", "essai-31@example.org", "password", "faux")).hasStatus(429);
		assertThat(Guest.from("2001:db8:1:2:ffff::1", this.web)
			.post("/connexion", "email", "essai-32@example.org", "password", "faux")).hasStatus(429);
		assertThat(Guest.from("2001:db8:1:3::7", this.web)
			.post("/connexion", "email", "essai-32@example.org", "password", "faux")).hasStatus(422);
	}

	@Test
	void successCountsForNothingAgainstTheAddress() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Guest guest = Guest.from("198.18.0.1", this.web);
		for (int i = 0; i < 35; i++) {
			assertThat(guest.post("/connexion", "email", author.email(), "password", Cast.PASSWORD)).hasStatus(302);
		}
	}

	@Test
	void dialogWaitsToo() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		for (int i = 0; i < 5; i++) {
			tried(author.email(), "faux");
		}
		assertThat(Guest.at(this.web).json(HttpMethod.POST, "/connexion/en-place", """
				{"email": "%s", "password": "%s", "language": "en"}""".formatted(author.email(), Cast.PASSWORD)))
			.hasStatus(429)
			.containsHeader("Retry-After")
			.bodyJson()
			.extractingPath("$.message")
			.asString()
			.startsWith("Too many tries.");
	}

	@Test
	void whatIsTypedAsAnAddressIsNotKept() {
		tried("mon mot de passe par erreur", "faux");
		assertThat(this.database.sql("select key from attempt").query((row, number) -> row.getString(1)).list())
			.noneMatch((key) -> key.contains("erreur"));
	}

	private MvcTestResult tried(String email, String password) {
		return Guest.at(this.web).post("/connexion", "email", email, "password", password);
	}

	private void letTimePass(String email) {
		this.database.sql("update attempt set blocked_until = last_at where scope = 'account' and key = ?")
			.param(new Knock(email.toLowerCase(Locale.ROOT), "").accountKey())
			.update();
	}

}
