package org.tribune.media.library;

import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.media.pixels.Shot;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no page of ours sends to the forms of the library is refused in words, or taken
 * for what it is; nothing of it is an error of the server.
 */
@TribuneTest
class HostileFieldsTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private Cast cast;

	@ParameterizedTest
	@CsvSource({ "decorative, garbage, Cochez la case", "decorative, on\u0000, Cochez la case",
			"licenceExpiresOn, demain, Écrivez la date", "licenceExpiresOn, 2026-02-30, Écrivez la date",
			"licenceExpiresOn, +999999999-12-31, Écrivez la date", "licenceExpiresOn, 0001-01-01, Écrivez la date",
			"focusX, NaN, entre 0 et 100", "focusX, -1, entre 0 et 100", "focusY, 1e2, entre 0 et 100",
			"focusY, 100.1, entre 0 et 100", "focusX, ５０, entre 0 et 100" })
	void senselessValueIsRefusedBesideItsField(String field, String value, String sentence) {
		MvcTestResult answer = describe(field, value);

		assertThat(answer).hasStatus(422);
		assertThat(Clerk.body(answer)).contains(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "alternativeText", "caption", "credit", "source", "licence" })
	void textMayHoldAnythingButTooMuch(String field) {
		assertThat(describe(field, "a\u0000b\ud800c\u202e <script>'\"%_\\ {0} ${1} #{2}").getResponse().getStatus())
			.isEqualTo(302);
		assertThat(describe(field, "x".repeat(20_000))).hasStatus(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "-1", "99999999999999999999", "1\u0000" })
	void versionThatIsNoneIsAConflict(String version) {
		long id = image();

		assertThat(editor().post("/admin/media/" + id, "alternativeText", "Une rive", "version", version))
			.hasStatus(409);
		assertThat(this.library.find(id).alternativeText()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/media?q=a%00b&filter=nothing&view=%3Cb%3E", "/admin/media?filter=expiring",
			"/admin/media?filter=expired", "/admin/images?q=a%00b%20:*%20%7C%20!" })
	void questionMayHoldAnything(String path) {
		assertThat(editor().get(path)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/media?page=x", "/admin/media?page=0", "/admin/media?page=-1",
			"/admin/media?page=99999999999", "/admin/media/x", "/admin/media/99999999999999999999",
			"/admin/media/999999999" })
	void addressThatIsNoneIsNotAnError(String path) {
		assertThat(editor().get(path).getResponse().getStatus()).isBetween(400, 404);
	}

	@Test
	void fileThatIsNoFileIsRefused() {
		assertThat(this.web.post()
			.uri("/admin/media")
			.header("X-Requested-With", "fetch")
			.param("files", "text")
			.with(Cast.as(this.cast.staff(Role.AUTHOR)))
			.exchange()
			.getResponse()
			.getStatus()).isBetween(400, 422);
		assertThat(editor().post("/admin/media/" + image() + "/file", "file", "text").getResponse().getStatus())
			.isLessThan(500);
	}

	private MvcTestResult describe(String field, String value) {
		return editor().post("/admin/media/" + image(), field, value, "version", "0");
	}

	private Clerk editor() {
		return new Clerk(this.web, this.cast.staff(Role.EDITOR));
	}

	private long image() {
		Image image = this.library.add("photo.jpg", Shot.jpeg(60, 40, ThreadLocalRandom.current().nextInt(1 << 24)));
		return image.id();
	}

}
