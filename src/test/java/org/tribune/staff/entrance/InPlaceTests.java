package org.tribune.staff.entrance;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Guest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session that ends while somebody works: scripts are told so in words they understand,
 * and sign in without leaving the page.
 */
@TribuneTest
class InPlaceTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Test
	void scriptsGetAnAnswerAndNoPage() {
		assertThat(this.web.get().uri("/admin").accept(MediaType.APPLICATION_JSON)).hasStatus(401)
			.bodyJson()
			.extractingPath("$.missing")
			.isEqualTo("session");
		assertThat(this.web.get().uri("/admin").header("X-Requested-With", "fetch")).hasStatus(401);
		assertThat(this.web.post().uri("/admin").accept(MediaType.APPLICATION_JSON)).hasStatus(401);
		assertThat(this.web.get().uri("/admin").accept(MediaType.TEXT_HTML)).hasRedirectedUrl("/connexion");
	}

	@Test
	void tokenSaysWhoseItIs() {
		assertThat(this.web.get().uri("/connexion/jeton")).hasStatusOk()
			.hasHeader("Cache-Control", "no-store")
			.bodyJson()
			.hasPathSatisfying("$.header", (header) -> header.assertThat().isEqualTo("X-CSRF-TOKEN"))
			.hasPathSatisfying("$.token", (token) -> token.assertThat().asString().isNotEmpty())
			.hasPathSatisfying("$.email", (email) -> email.assertThat().isEqualTo(""));
		SignedIn author = this.cast.staff(Role.AUTHOR);
		assertThat(Guest.signedIn(author, this.web).get("/connexion/jeton")).bodyJson()
			.extractingPath("$.email")
			.isEqualTo(author.email());
	}

	@Test
	void dialogSignsIn() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Guest guest = Guest.at(this.web);
		assertThat(guest.json(HttpMethod.POST, "/connexion/en-place", """
				{"email": "%s", "password": "%s", "language": "fr"}""".formatted(author.email(), Cast.PASSWORD)))
			.hasStatus(204);
		assertThat(guest.get("/admin")).hasStatusOk();
	}

	@Test
	void refusalIsInTheLanguageOfThePage() {
		assertThat(Guest.at(this.web).json(HttpMethod.POST, "/connexion/en-place", """
				{"email": "personne@example.org", "password": "x", "language": "en"}""")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.message")
			.isEqualTo("Wrong address or password.");
	}

	@Test
	void formOfAnEndedSessionIsKept() {
		assertThat(this.web.post()
			.uri("/admin/articles/1")
			.param("headline", "Un titre")
			.header("Sec-Fetch-Site", "same-origin")).hasForwardedUrl("/connexion/reprise");
		assertThat(this.web.post()
			.uri("/admin/articles/1")
			.param("headline", "Un titre")
			.header("Origin", "http://localhost")
			.header("Host", "localhost")).hasForwardedUrl("/connexion/reprise");
	}

	@Test
	void anotherSitesFormIsNotOfferedAgain() {
		assertThat(this.web.post().uri("/admin/articles/1").header("Sec-Fetch-Site", "cross-site")).hasStatus(403);
		assertThat(this.web.post()
			.uri("/admin/articles/1")
			.header("Origin", "https://example.org")
			.header("Host", "localhost")).hasStatus(403);
		assertThat(this.web.post().uri("/admin/articles/1")).hasStatus(403);
	}

	@Test
	void signInPageThatWaitedTooLongSaysSo() {
		assertThat(this.web.post().uri("/connexion").param("email", "a@b.c").param("password", "x"))
			.hasRedirectedUrl("/connexion?fin");
		assertThat(Guest.at(this.web).page("/connexion?fin").select("[role=status]").text()).contains("trop longtemps");
	}

	@Test
	void resumptionIsNoPageOfItsOwn() {
		assertThat(Guest.at(this.web).post("/connexion/reprise", "headline", "x")).hasRedirectedUrl("/connexion");
	}

}
