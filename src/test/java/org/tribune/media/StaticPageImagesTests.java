package org.tribune.media;

import java.util.concurrent.ThreadLocalRandom;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.media.pixels.Shot;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Images on static pages come in the widths that screens need, too.
 */
@TribuneTest
class StaticPageImagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private Cast cast;

	@Test
	void imageOfAStaticPageHasRenditionsAndCannotGo() {
		Image image = this.library.add("equipe.jpg", Shot.jpeg(900, 600, ThreadLocalRandom.current().nextInt(1 << 24)));
		String slug = "equipe-" + image.id();
		Clerk administrator = new Clerk(this.web, this.cast.staff(Role.ADMINISTRATOR));
		assertThat(administrator.post("/admin/pages", "title", "Équipe", "slug", slug, "language", "fr", "published",
				"true", "body",
				"<figure><img src=\"%s\" alt=\"L’équipe\"></figure><p>Nous.</p>".formatted(image.path())))
			.hasStatus(302);

		Document page = Jsoup.parse(Clerk.body(this.web.get().uri("/pages/" + slug).exchange()));

		Element picture = page.expectFirst("picture:has(img[alt=L’équipe])");
		assertThat(picture.expectFirst("source[type=image/webp]").attr("srcset")).contains("/w640/", "/w768/");
		assertThat(picture.expectFirst("img").attr("width")).isEqualTo("900");
		assertThat(administrator.page("/admin/media/" + image.id())).contains("Équipe", "page fixe");
		assertThat(administrator.post("/admin/media/" + image.id() + "/deletion"))
			.hasRedirectedUrl("/admin/media/" + image.id());
	}

}
