package org.tribune.article.preview;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may share an article, and whose links they may revoke.
 */
@TribuneTest
class PreviewRightsTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private PreviewLinks links;

	@Autowired
	private JdbcClient database;

	private SignedIn author;

	private Section section;

	@BeforeEach
	void arrive() {
		this.author = this.cast.staff(Role.AUTHOR);
		this.section = this.cast.section();
	}

	@Test
	void linksOfOtherArticlesCannotBeRevokedHere() {
		long mine = this.cast.create(draft(), this.author);
		long other = this.cast.create(draft(), this.cast.staff(Role.AUTHOR));
		String path = share(other, 7);
		long link = this.links.list(other).getFirst().id();

		assertThat(this.web.post()
			.uri("/admin/articles/" + mine + "/preview-links/" + link + "/revocation")
			.with(Cast.as(this.author))).hasStatus(404);
		assertThat(this.web.get().uri(path)).hasStatusOk();
	}

	@Test
	void whoMayReadButNotShareSeesNoLinks() {
		SignedIn contributor = this.cast.staff(Role.CONTRIBUTOR);
		long id = this.cast.create(draft(), contributor);
		this.newsroom.sendToReview(id, Actor.of(contributor));
		share(id, 7);

		assertThat(this.web.get().uri("/admin/articles/" + id + "/preview").with(Cast.as(contributor))).hasStatusOk()
			.bodyText()
			.doesNotContain("id=\"links\"");
		assertThat(this.web.post()
			.uri("/admin/articles/" + id + "/preview-links")
			.param("days", "7")
			.with(Cast.as(contributor))).hasStatus(403);
	}

	private Cast.Draft draft() {
		return this.cast.draft("La rivière d’abord")
			.opening("Hydrologie", "Mesurer avant d’agir.")
			.in(this.section)
			.on(this.cast.theme("Eau"))
			.by(this.cast.ada())
			.illustrated(this.cast.drawing("riviere.svg", "Une rivière"), "", "");
	}

	private String share(long id, int days) {
		return this.links.create(id, "", Duration.ofDays(days), Actor.of(this.author));
	}

}
