package org.tribune.front;

import java.util.concurrent.ThreadLocalRandom;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.media.pixels.Shot;
import org.tribune.staff.Role;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sections and themes have a picture: chosen in their forms, shown on their pages.
 */
@TribuneTest
class ListPicturesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private Cast cast;

	private Clerk editor;

	private Image image;

	@BeforeEach
	void describeAPhotograph() {
		this.editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));
		this.image = this.library.add("rive.jpg", Shot.jpeg(1400, 900, ThreadLocalRandom.current().nextInt(1 << 24)));
		this.editor.post("/admin/media/" + this.image.id(), "alternativeText", "Une rive au matin", "credit",
				"Photo : A. Lantier", "version", "0");
	}

	@Test
	void pictureOfASectionStandsOnItsPage() {
		Section section = this.cast.section();
		choose("/admin/sections/" + section.id(), this.image);

		isShown(section.path());
		assertThat(this.editor.page("/admin/sections/" + section.id()))
			.contains("name=\"pictureId\" value=\"" + this.image.id() + "\"", "/w320/");
		assertThat(this.editor.page("/admin/media/" + this.image.id())).contains("/admin/sections/" + section.id());
		assertThat(this.editor.post("/admin/media/" + this.image.id() + "/deletion"))
			.hasRedirectedUrl("/admin/media/" + this.image.id());
	}

	@Test
	void pictureOfAThemeStandsOnItsPageAndOutlivesAMerger() {
		Theme theme = this.cast.theme("Rives");
		Theme duplicate = this.cast.theme("Berges");
		this.cast.publish(this.cast.draft("La berge").in(this.cast.section()).on(theme), Cast.DAY);
		choose("/admin/themes/" + duplicate.id(), this.image);
		this.editor.post("/admin/themes/" + duplicate.id() + "/merger", "targetId", theme.id());

		isShown(theme.path());
	}

	@Test
	void pictureIsTakenAwayAgain() {
		Section section = this.cast.section();
		choose("/admin/sections/" + section.id(), this.image);
		this.editor.post("/admin/sections/" + section.id(), "name", "Énergie", "version",
				Clerk.version(this.editor.get("/admin/sections/" + section.id())), "pictureId", "");

		assertThat(page(section.path()).select(".banner")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "garbage", "-1", "999999999", "99999999999999999999999", "0" })
	void whatIsNoPictureIsRefused(String id) {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Rives");

		assertThat(this.editor.post("/admin/sections/" + section.id(), "name", "A", "pictureId", id)).hasStatus(422);
		assertThat(this.editor.post("/admin/sections", "name", "B", "pictureId", id)).hasStatus(422);
		assertThat(this.editor.post("/admin/themes/" + theme.id(), "name", "C", "pictureId", id)).hasStatus(422);
		assertThat(page(section.path()).select(".banner")).isEmpty();
	}

	private void choose(String path, Image picture) {
		String version = Clerk.version(this.editor.get(path));

		assertThat(this.editor.post(path, "name", "Les rives", "version", version, "pictureId", picture.id()))
			.hasRedirectedUrl(path);
	}

	private void isShown(String path) {
		Document page = page(path);
		Element img = page.expectFirst(".banner picture img");
		assertThat(img.attr("alt")).isEqualTo("Une rive au matin");
		assertThat(img.attr("width")).isEqualTo("1400");
		assertThat(img.attr("srcset")).contains("/w640/");
		assertThat(img.attr("fetchpriority")).isEqualTo("high");
		assertThat(page.expectFirst(".banner figcaption").text()).isEqualTo("Photo : A. Lantier");
		assertThat(page.expectFirst("meta[property=og:image]").attr("content")).contains("/card/rive.jpg?v=");
		assertThat(page.expectFirst("meta[property=og:image:alt]").attr("content")).isEqualTo("Une rive au matin");
	}

	private Document page(String path) {
		return Jsoup.parse(Clerk.body(this.web.get().uri(path).exchange()));
	}

}
