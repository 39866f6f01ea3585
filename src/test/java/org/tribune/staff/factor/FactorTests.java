package org.tribune.staff.factor;

import java.time.Instant;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Codes;
import org.tribune.staff.Guest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Codes of an application after the password, and recovery codes on paper.
 */
@TribuneTest
class FactorTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private SecondFactor factor;

	@Autowired
	private SecretBox box;

	@Autowired
	private JdbcClient database;

	@Test
	void enrolmentShowsTheSecretTwoWaysAndAsksForACode() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Guest guest = Guest.signedIn(editor, this.web);
		Document page = guest.page("/admin/account/second-factor");
		String secret = page.select(".secret").text();
		assertThat(secret).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
		assertThat(page.select("svg path").attr("d")).startsWith("M");
		MvcTestResult wrong = guest.post("/admin/account/second-factor", "code", Codes.wrong(Instant.now(), secret));
		assertThat(wrong).hasStatus(422);
		assertThat(Guest.page(wrong).select(".secret").text()).isEqualTo(secret);
		assertThat(this.factor.has(editor.id())).isFalse();

		MvcTestResult right = guest.post("/admin/account/second-factor", "code", Codes.at(Instant.now(), secret));
		List<String> codes = Guest.page(right).select(".codes code").eachText();
		assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch((code) -> code.matches("(\\w{4}-){3}\\w{4}"));
		assertThat(guest.page("/admin/account").html()).doesNotContain(codes.get(0)).doesNotContain(secret);
		assertThat(guest.get("/admin/account/second-factor")).hasRedirectedUrl("/admin/account");
	}

	@Test
	void codeIsAskedAfterThePassword() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		String secret = enrol(editor).secret();
		Guest guest = Guest.at(this.web);
		assertThat(guest.post("/connexion", "email", editor.email(), "password", Cast.PASSWORD))
			.hasRedirectedUrl("/connexion/code");
		assertThat(guest.get("/admin")).hasRedirectedUrl("/connexion");
		assertThat(guest.post("/connexion/code", "code", Codes.wrong(Instant.now(), secret))).hasStatus(422);
		assertThat(guest.get("/admin")).hasRedirectedUrl("/connexion");
		String next = Codes.at(Instant.now().plusSeconds(30), secret);
		assertThat(guest.post("/connexion/code", "code", next.substring(0, 3) + " " + next.substring(3)))
			.hasRedirectedUrl("/admin");
		assertThat(guest.get("/admin")).hasStatusOk();
	}

	@Test
	void codeIsTakenOnce() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		String secret = enrol(editor).secret();
		String code = Codes.at(Instant.now().plusSeconds(30), secret);
		assertThat(this.factor.accepts(editor, code)).isTrue();
		assertThat(this.factor.accepts(editor, code)).isFalse();
		assertThat(this.factor.accepts(editor, Codes.at(Instant.now(), secret))).as("an earlier one").isFalse();
	}

	@Test
	void recoveryCodeOpensOnce() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		List<String> codes = enrol(editor).codes();
		Guest guest = passwordGiven(editor);
		assertThat(guest.post("/connexion/code", "code", codes.get(3).toUpperCase(java.util.Locale.ROOT)))
			.hasRedirectedUrl("/admin");
		assertThat(this.factor.recoveryCodesLeft(editor.id())).isEqualTo(9);
		assertThat(passwordGiven(editor).post("/connexion/code", "code", codes.get(3))).hasStatus(422);
		assertThat(passwordGiven(editor).post("/connexion/code", "code", codes.get(4).replace("-", "")))
			.hasRedirectedUrl("/admin");
	}

	@Test
	void renewedCodesReplaceTheOldOnes() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		List<String> old = enrol(editor).codes();
		List<String> fresh = this.factor.renewRecoveryCodes(editor);
		assertThat(this.factor.accepts(editor, old.get(0))).isFalse();
		assertThat(this.factor.accepts(editor, fresh.get(0))).isTrue();
	}

	@Test
	void codesCannotBeTriedForEver() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		String secret = enrol(editor).secret();
		for (int i = 0; i < 5; i++) {
			assertThat(passwordGiven(editor).post("/connexion/code", "code", Codes.wrong(Instant.now(), secret)))
				.hasStatus(422);
		}
		assertThat(
				passwordGiven(editor).post("/connexion/code", "code", Codes.at(Instant.now().plusSeconds(30), secret)))
			.hasStatus(429)
			.containsHeader("Retry-After");
	}

	@Test
	void dialogAsksForTheCodeToo() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		String secret = enrol(editor).secret();
		Guest guest = Guest.at(this.web);
		String words = "{\"email\": \"%s\", \"password\": \"%s\", \"code\": \"%s\"}";
		assertThat(
				guest.json(HttpMethod.POST, "/connexion/en-place", words.formatted(editor.email(), Cast.PASSWORD, "")))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.field")
			.isEqualTo("code");
		assertThat(guest.get("/admin")).hasRedirectedUrl("/connexion");
		assertThat(guest.json(HttpMethod.POST, "/connexion/en-place",
				words.formatted(editor.email(), Cast.PASSWORD, Codes.at(Instant.now().plusSeconds(30), secret))))
			.hasStatus(204);
		assertThat(guest.get("/admin")).hasStatusOk();
	}

	@Test
	void withoutThePasswordThereIsNoCodePage() {
		assertThat(Guest.at(this.web).get("/connexion/code")).hasRedirectedUrl("/connexion");
		assertThat(Guest.at(this.web).post("/connexion/code", "code", "123456")).hasRedirectedUrl("/connexion?fin");
	}

	@Test
	void removalTakesCodesAndApplicationAway() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Guest guest = Guest.signedIn(editor, this.web);
		enrol(editor);
		assertThat(guest.post("/admin/account/second-factor/removal")).hasRedirectedUrl("/admin/account");
		assertThat(this.factor.has(editor.id())).isFalse();
		assertThat(this.factor.recoveryCodesLeft(editor.id())).isZero();
		assertThat(Guest.at(this.web).post("/connexion", "email", editor.email(), "password", Cast.PASSWORD))
			.hasRedirectedUrl("/admin");
	}

	@Test
	void whoMustHaveAFactorCanDoNothingElse() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		SignedIn author = this.cast.staff(Role.AUTHOR);
		this.factor.require(true, Cast.HAND);
		try {
			Guest guest = Guest.signedIn(editor, this.web);
			assertThat(guest.get("/admin")).hasRedirectedUrl("/admin/account");
			assertThat(guest.page("/admin/account").select(".notice").text()).contains("second facteur");
			assertThat(Guest.signedIn(author, this.web).get("/admin")).hasStatusOk();
			enrol(editor);
			assertThat(guest.get("/admin")).hasStatusOk();
		}
		finally {
			this.factor.require(false, Cast.HAND);
		}
	}

	@Test
	void secretIsEncryptedAndBoundToItsOwner() {
		byte[] secret = { 1, 2, 3, 4 };
		byte[] closed = this.box.close(secret, 7);
		assertThat(this.box.open(closed, 7)).isEqualTo(secret);
		assertThat(closed).isNotEqualTo(this.box.close(secret, 7)).hasSizeGreaterThan(28);
		assertThatIllegalStateException().isThrownBy(() -> this.box.open(closed, 8));
	}

	@Test
	void nothingReadableIsKept() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Enrolled enrolled = enrol(editor);
		assertThat(this.database.sql("select octet_length(digest) from recovery_code where member_id = ?")
			.param(editor.id())
			.query((row, number) -> row.getInt(1))
			.list()).containsOnly(32);
		assertThat(this.database.sql("select detail from audit_entry where subject = ?")
			.param("staff/" + editor.id())
			.query((row, number) -> row.getString(1))
			.list()).noneMatch((detail) -> enrolled.codes().contains(detail) || detail.contains(enrolled.secret()));
	}

	private Enrolled enrol(SignedIn who) {
		String secret = this.factor.prepare(who).text();
		return new Enrolled(secret, this.factor.confirm(who, Codes.at(Instant.now(), secret)));
	}

	private Guest passwordGiven(SignedIn who) {
		Guest guest = Guest.at(this.web);
		guest.post("/connexion", "email", who.email(), "password", Cast.PASSWORD);
		return guest;
	}

	private record Enrolled(String secret, List<String> codes) {

	}

}
