package org.tribune.article.editing;

import java.util.concurrent.ThreadLocalRandom;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.media.pixels.Shot;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Images that only somebody's unsaved changes to a published article show.
 */
@TribuneTest
class WorkingCopyImagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private Cast cast;

	private SignedIn editor;

	private Image figure;

	private Image lead;

	private long article;

	@BeforeEach
	void writeOnAPublishedArticle() {
		this.editor = this.cast.staff(Role.EDITOR);
		this.figure = photograph();
		this.lead = photograph();
		this.article = this.cast.publish(this.cast.draft("La crue").in(this.cast.section()).by(this.cast.ada()),
				Cast.DAY);
		Typist typist = new Typist(this.web, this.editor, this.article, "seat-1");
		typist.type("leadImageId", String.valueOf(this.lead.id()))
			.type("body", "<p>Texte.</p><figure><img src=\"%s\" alt=\"\" class=\"decorative\"></figure>"
				.formatted(this.figure.path()));
		assertThat(typist.autosave()).hasStatusOk();
	}

	@Test
	void areProtectedAndSayWhereTheyAreUsed() {
		Clerk clerk = new Clerk(this.web, this.editor);
		for (Image image : new Image[] { this.figure, this.lead }) {
			String page = clerk.page("/admin/media/" + image.id());

			assertThat(page).contains("/admin/articles/" + this.article + "/edit", "changements en cours");
			assertThat(clerk.post("/admin/media/" + image.id() + "/deletion"))
				.hasRedirectedUrl("/admin/media/" + image.id());
			assertThat(this.library.find(image.id())).isNotNull();
		}
	}

	@Test
	void mayGoOnceTheChangesAreDiscarded() {
		Clerk clerk = new Clerk(this.web, this.editor);
		clerk.post("/admin/articles/" + this.article + "/working-copy/removal");

		assertThat(clerk.post("/admin/media/" + this.figure.id() + "/deletion")).hasRedirectedUrl("/admin/media");
	}

	@Test
	void areShownAsRenditionsInThePreview() {
		Document page = Typist.read(this.web.get()
			.uri("/admin/articles/" + this.article + "/preview/page")
			.with(Cast.as(this.editor))
			.exchange());

		assertThat(page.expectFirst(".body picture source[type=image/webp]").attr("srcset"))
			.contains("/media/" + this.figure.id() + "/w320/");
		assertThat(page.expectFirst(".body picture img").attr("alt")).isEmpty();
		assertThat(page.expectFirst("figure.lead picture img").attr("srcset"))
			.contains("/media/" + this.lead.id() + "/w320/");
	}

	private Image photograph() {
		return this.library.add("photo.jpg", Shot.jpeg(700, 500, ThreadLocalRandom.current().nextInt(1 << 24)));
	}

}
