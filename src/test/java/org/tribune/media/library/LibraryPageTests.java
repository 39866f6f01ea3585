package org.tribune.media.library;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.contributor.Contributor;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.media.Rights;
import org.tribune.media.pixels.Shot;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class LibraryPageTests {

	private static final String XSS = "\"><img src=x onerror=alert(1)>";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private Cast cast;

	@Test
	void severalFilesAreAddedAndTheOthersToldOf() {
		SignedIn author = this.cast.staff(Role.AUTHOR);

		MvcTestResult result = this.web.post()
			.uri("/admin/media")
			.with(Cast.as(author))
			.multipart()
			.file(file("files", "un.jpg", Shot.jpeg(300, 200, next())))
			.file(file("files", "deux.png", Shot.jpeg(300, 200, next())))
			.file(file("files", XSS + ".jpg", new byte[] { 1, 2, 3 }))
			.exchange();

		assertThat(result).hasRedirectedUrl("/admin/media");
		assertThat(flash(result)).containsEntry("notice", "media.added");
		assertThat(String.valueOf(flash(result).get("refused"))).contains("deux.png", "JPEG");
		String page = body(
				this.web.get().uri("/admin/media").with(Cast.as(author)).flashAttr("refused", List.of(XSS)).exchange());
		assertThat(page).contains("/w320/").doesNotContain("<img src=x");
	}

	@Test
	void scriptIsToldWhatBecameOfAFile() {
		SignedIn contributor = this.cast.staff(Role.CONTRIBUTOR);

		MvcTestResult added = sent(contributor, file("files", "photo.jpg", Shot.jpeg(640, 480, next())));
		MvcTestResult refused = sent(contributor, file("files", "photo.jpg", "GIF89a".getBytes()));

		assertThat(added).hasStatusOk().bodyJson().extractingPath("$.width").isEqualTo(640);
		assertThat(added).bodyJson().extractingPath("$.src").asString().startsWith("/media/").endsWith("/photo.jpg");
		assertThat(refused).hasStatus(422).bodyJson().extractingPath("$.message").asString().contains("GIF");
	}

	@Test
	void imageIsDescribedByAnEditorAndByWhoeverSentIt() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = sender(author);

		MvcTestResult saved = describe(id, author, "alternativeText=Une rivi%C3%A8re&focusX=25&focusY=75&version=0");
		MvcTestResult stranger = describe(id, this.cast.staff(Role.AUTHOR), "alternativeText=Autre&version=1");

		Image image = this.library.find(id);
		assertThat(saved).hasRedirectedUrl("/admin/media/" + id);
		assertThat(stranger).hasStatus(403);
		assertThat(image.alternativeText()).isEqualTo("Une rivière");
		assertThat(image.focus().x()).isEqualTo(0.25);
		assertThat(describe(id, author, "alternativeText=Vieux&version=0")).hasStatus(409);
		assertThat(describe(id, author, "alternativeText=A&decorative=true&version=1")).hasStatus(422);
		assertThat(describe(id, author, "focusX=101&version=1")).hasStatus(422);
		assertThat(describe(id, author, "licenceExpiresOn=demain&version=1")).hasStatus(422);
	}

	@Test
	void whatIsTypedIsEscaped() {
		Image image = this.library.add("photo.jpg", Shot.jpeg(300, 200, next()));
		SignedIn editor = this.cast.staff(Role.EDITOR);

		describe(image.id(), editor, "alternativeText=" + XSS.replace(" ", "+").replace("\"", "%22").replace("=", "%3D")
				+ "&credit=%3Cscript%3E&version=0");

		for (String path : new String[] { "/admin/media/" + image.id(), "/admin/media?view=list", "/admin/media" }) {
			assertThat(body(this.web.get().uri(path).with(Cast.as(editor)).exchange())).contains("onerror")
				.doesNotContain("<img src=x", "<script>");
		}
	}

	@Test
	void libraryIsSearchedAndFiltered() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		String word = "mot" + next();
		Image used = this.library.add("a.jpg", Shot.jpeg(300, 200, next()));
		Image unused = this.library.add("b.jpg", Shot.jpeg(300, 200, next()));
		describe(used.id(), editor, "credit=" + word + "&focusX=50&focusY=50&version=0");
		describe(unused.id(), editor, "alternativeText=x&caption=" + word + "&licenceExpiresOn=2020-01-01&version=0");
		this.cast.create(
				this.cast.draft("Illustrée").body("<figure><img src=\"%s\" alt=\"\"></figure>".formatted(used.path())));

		assertThat(list(editor, word, "")).contains("/admin/media/" + used.id(), "/admin/media/" + unused.id());
		assertThat(list(editor, word, "unused")).contains("/admin/media/" + unused.id())
			.doesNotContain("/admin/media/" + used.id() + "\"");
		assertThat(list(editor, word, "used")).contains("/admin/media/" + used.id())
			.doesNotContain("/admin/media/" + unused.id() + "\"");
		assertThat(list(editor, word, "undescribed")).contains("/admin/media/" + used.id())
			.doesNotContain("/admin/media/" + unused.id() + "\"");
		assertThat(list(editor, word, "expired")).contains("/admin/media/" + unused.id())
			.doesNotContain("/admin/media/" + used.id() + "\"");
		assertThat(list(editor, "100%_" + word, "")).contains("Aucune image");
	}

	@Test
	void imageInUseSaysWhereAndStays() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Image image = this.library.add("photo.jpg", Shot.jpeg(300, 200, next()));
		long article = this.cast.create(this.cast.draft("L’eau cachée").illustrated(image, "", ""));
		Contributor ada = this.cast.ada();

		String page = body(this.web.get().uri("/admin/media/" + image.id()).with(Cast.as(editor)).exchange());
		MvcTestResult refused = delete(image.id(), editor);

		assertThat(page).contains("/admin/articles/" + article + "/edit", "L’eau cachée", "image principale");
		assertThat(flash(refused)).containsEntry("alarm", "media.in-use");
		assertThat(this.library.find(image.id())).isNotNull();
		Image portrait = Objects.requireNonNull(ada.portrait());
		assertThat(body(this.web.get().uri("/admin/media/" + portrait.id()).with(Cast.as(editor)).exchange()))
			.contains("/admin/contributors/" + ada.id());
	}

	@Test
	void unusedImageIsDeleted() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = sender(author);

		assertThat(delete(id, this.cast.staff(Role.AUTHOR))).hasStatus(403);
		assertThat(delete(id, author)).hasRedirectedUrl("/admin/media");
		assertThat(this.web.get().uri("/admin/media/" + id).with(Cast.as(author))).hasStatus(404);
	}

	@Test
	void anotherFileTakesItsPlaceAtTheSameAddress() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Image image = this.library.add("photo.jpg", Shot.jpeg(300, 200, next()));
		String before = image.address().whole();

		MvcTestResult replaced = replace(image.id(), editor, file("file", "nouvelle.jpg", Shot.jpeg(500, 400, next())));
		MvcTestResult drawing = replace(image.id(), editor,
				file("file", "a.svg", "<svg width='9' height='9'/>".getBytes()));

		Image after = this.library.find(image.id());
		assertThat(flash(replaced)).containsEntry("notice", "media.replaced");
		assertThat(flash(drawing)).containsKey("refusal");
		assertThat(after.path()).isEqualTo(image.path());
		assertThat(after.width()).isEqualTo(500);
		assertThat(after.address().whole()).isNotEqualTo(before);
		assertThat(
				Shot.read(this.web.get().uri(after.path()).exchange().getResponse().getContentAsByteArray()).getWidth())
			.isEqualTo(500);
		assertThat(replace(image.id(), this.cast.staff(Role.AUTHOR), file("file", "a.jpg", Shot.jpeg(9, 9))))
			.hasStatus(403);
	}

	@Test
	void licenceLastsUntilTheEndOfItsLastDay() {
		assertThat(new Rights("", "", LocalDate.parse("2026-03-01")).expired(LocalDate.parse("2026-03-01"))).isFalse();
		assertThat(new Rights("", "", LocalDate.parse("2026-03-01")).expired(LocalDate.parse("2026-03-02"))).isTrue();
	}

	private long sender(SignedIn who) {
		MvcTestResult sent = sent(who, file("files", "photo.jpg", Shot.jpeg(320, 240, next())));
		String json = body(sent);
		return Long.parseLong(json.replaceFirst(".*\"id\":(\\d+).*", "$1"));
	}

	private MvcTestResult sent(SignedIn who, MockMultipartFile file) {
		return this.web.post()
			.uri("/admin/media")
			.header("X-Requested-With", "fetch")
			.with(Cast.as(who))
			.multipart()
			.file(file)
			.exchange();
	}

	private MvcTestResult describe(long id, SignedIn who, String parameters) {
		return this.web.post()
			.uri("/admin/media/" + id)
			.contentType("application/x-www-form-urlencoded")
			.content(parameters)
			.with(Cast.as(who))
			.exchange();
	}

	private MvcTestResult replace(long id, SignedIn who, MockMultipartFile file) {
		return this.web.post().uri("/admin/media/" + id + "/file").with(Cast.as(who)).multipart().file(file).exchange();
	}

	private MvcTestResult delete(long id, SignedIn who) {
		return this.web.post().uri("/admin/media/" + id + "/deletion").with(Cast.as(who)).exchange();
	}

	private String list(SignedIn who, String words, String filter) {
		return body(this.web.get()
			.uri("/admin/media?q={words}&filter={filter}", words, filter)
			.with(Cast.as(who))
			.exchange());
	}

	private static MockMultipartFile file(String field, String name, byte[] content) {
		return new MockMultipartFile(field, name, "application/octet-stream", content);
	}

	private static Map<String, Object> flash(MvcTestResult result) {
		return result.getMvcResult().getFlashMap();
	}

	private static int next() {
		return ThreadLocalRandom.current().nextInt(1 << 24);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
