package org.tribune.media.library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the editor is told of the library's images.
 */
@TribuneTest
class ImageSearchTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private MediaLibrary library;

	@Test
	void beginningsOfWordsFindAnImageWithOrWithoutAccents() {
		Image image = this.cast.drawing("crue-de-l-orvanne.svg", "L’Orvanne déborde à l’Île-aux-Hérons");
		assertThat(search("herons orvan")).bodyJson().extractingPath("$[0].src").isEqualTo(image.path());
		assertThat(search("crue île")).bodyJson().extractingPath("$[0].width").isEqualTo(1600);
		assertThat(search("l'orvanne")).bodyJson()
			.extractingPath("$[0].alternativeText")
			.isEqualTo("L’Orvanne déborde à l’Île-aux-Hérons");
		assertThat(search("orvanne loire")).bodyJson().isEqualTo("[]");
	}

	@Test
	void withoutWordsTheNewestComeFirst() {
		Image image = this.cast.drawing("toute-neuve.svg", "Une image de ce matin");
		assertThat(search("")).bodyJson().extractingPath("$[0].src").isEqualTo(image.path());
		assertThat(search("")).bodyJson().doesNotHavePath("$[24]");
	}

	@Test
	void imagesWithoutAFileAreNotOffered() {
		this.library.addReference("https://old.example.org/boussole-introuvable.jpg");
		assertThat(search("boussole introuvable")).bodyJson().isEqualTo("[]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "\\", "a & | ! b", ":*", "(", "%", "<b>", "€", "a:*b", "🦆" })
	void noSignIsTooMuch(String words) {
		assertThat(search(words)).hasStatusOk();
	}

	private MvcTestResult search(String words) {
		return this.web.get()
			.uri("/admin/images?q={words}", words)
			.with(Cast.as(this.cast.staff(Role.CONTRIBUTOR)))
			.exchange();
	}

}
