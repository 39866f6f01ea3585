package org.tribune.redirect;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.staff.Role;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses live for ever: one redirect to where a page is now, none for what was never
 * public, and no old address ever shows another text.
 */
@TribuneTest
class FormerAddressesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Redirects redirects;

	@Autowired
	private RedirectHits hits;

	@Autowired
	private JdbcClient database;

	private Section section;

	private Cast.Draft draft;

	private long id;

	private String path = "";

	@BeforeEach
	void publish() {
		this.section = this.cast.section();
		this.draft = this.cast.draft("Première version").in(this.section).by(this.cast.ada());
		this.id = this.cast.publish(this.draft, Cast.DAY);
		this.path = this.section.path() + "/" + this.draft.slug();
	}

	@Test
	void renamedArticleRedirectsOnceAndChainsAreCollapsed() {
		rename("-b");
		rename("-c");

		assertMoved(this.path, this.path + "-c");
		assertMoved(this.path + "-b", this.path + "-c");
		assertMoved("/autre-rubrique/" + this.draft.slug(), this.path + "-c");
		assertMoved(this.path + ".md", this.path + "-c.md");
		rename("");
		assertMoved(this.path + "-b", this.path);
		assertMoved(this.path + "-c", this.path);
		assertThat(this.web.get().uri(this.path)).hasStatusOk();
	}

	@Test
	void whoComesThroughAnotherSectionIsCountedToo() {
		rename("-b");
		assertMoved("/autre-rubrique/" + this.draft.slug(), this.path + "-b");
		assertMoved(this.path, this.path + "-b");
		this.hits.write();

		assertThat(this.database.sql("select hits from redirect where source_path = ?")
			.param(this.path)
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void draftNeverSeenLeavesNoTrace() {
		Cast.Draft hidden = this.cast.draft("Cachée").in(this.section);
		long hiddenId = this.cast.create(hidden);
		edit(hiddenId, hidden, hidden.slug() + "-autre");
		this.newsroom.publish(hiddenId, Cast.HAND);

		assertThat(this.web.get().uri(this.section.path() + "/" + hidden.slug())).hasStatus(404);
		assertThat(this.redirects.target(this.section.path() + "/" + hidden.slug())).isEmpty();
	}

	@Test
	void withdrawnArticleDoesNotTellWhatItIsCalledSince() {
		this.newsroom.withdraw(this.id, Cast.HAND);
		this.newsroom.returnToDraft(this.id, Cast.HAND);
		rename("-secret");

		assertThat(this.web.get().uri(this.path)).hasStatus(410).doesNotContainHeader("Location");
		assertThat(this.web.get().uri(this.path + "-secret")).hasStatus(404);
		assertThat(this.redirects.target(this.path)).isEmpty();

		this.newsroom.publish(this.id, Cast.HAND);
		assertMoved(this.path, this.path + "-secret");
		assertThat(this.web.get().uri(this.path + "-secret")).hasStatusOk();
	}

	@Test
	void whatLedToAnArticleFollowsItsReturnUnderAnotherName() {
		this.redirects.add("/2019/" + this.draft.slug(), this.path, RedirectOrigin.IMPORTED);
		this.newsroom.withdraw(this.id, Cast.HAND);
		this.newsroom.returnToDraft(this.id, Cast.HAND);
		rename("-retour");
		this.newsroom.publish(this.id, Cast.HAND);

		assertMoved("/2019/" + this.draft.slug(), this.path + "-retour");
	}

	@Test
	void freedSlugIsNotAnothers() {
		rename("-b");
		Cast.Draft other = this.cast.draft("Une autre").slug(this.draft.slug()).in(this.section);
		long otherId = this.cast.publish(other, Cast.DAY);

		assertMoved(this.path, this.path + "-b");
		assertThat(this.newsroom.standing(otherId).path()).isEqualTo(this.path + "-2");
		assertThat(this.web.get().uri(this.path + "-2")).hasStatusOk().bodyText().contains("Une autre");
	}

	@Test
	void slugOfAWithdrawnArticleIsNotAnothersEither() {
		this.newsroom.withdraw(this.id, Cast.HAND);
		this.newsroom.returnToDraft(this.id, Cast.HAND);
		rename("-b");
		this.cast.publish(this.cast.draft("Une autre").slug(this.draft.slug()).in(this.section), Cast.DAY);

		assertThat(this.web.get().uri(this.path)).hasStatus(410);
	}

	@Test
	void renamedSectionThemeAndContributorRedirectWithTheirFeeds() {
		Theme theme = this.cast.theme("Eau");
		Contributor ada = this.cast.ada();
		this.cast.publish(this.cast.draft("Signée").in(this.section).on(theme).by(ada), Cast.DAY);
		Clerk editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));
		String slug = this.section.slug() + "-neuve";
		assertThat(editor.post("/admin/sections/" + this.section.id(), "name", "Énergie", "slug", slug, "version",
				String.valueOf(this.section.version())))
			.hasStatus(302);
		assertThat(editor.post("/admin/themes/" + theme.id(), "name", "Eau", "slug", theme.slug() + "-neuf"))
			.hasStatus(302);
		assertThat(editor.post("/admin/contributors/" + ada.id(), "lastName", "Lantier", "slug", ada.slug() + "-neuve"))
			.hasStatus(302);

		assertMoved(this.section.path(), "/" + slug);
		assertMoved(this.path, "/" + slug + "/" + this.draft.slug());
		for (String feed : new String[] { "/feed.rss", "/feed.atom", "/feed.json" }) {
			assertMoved(this.section.path() + feed, "/" + slug + feed);
			assertMoved(theme.path() + feed, theme.path() + "-neuf" + feed);
			assertMoved(ada.path() + feed, ada.path() + "-neuve" + feed);
		}
		assertMoved(this.section.path() + "/feed/atom/", "/" + slug + "/feed.atom");

		assertThat(editor.post("/admin/sections", "name", "Une autre", "slug", this.section.slug())).hasStatus(422);
		assertThat(editor.post("/admin/themes", "name", "Tout autre chose", "slug", theme.slug())).hasStatus(422);
		assertThat(editor.post("/admin/contributors", "lastName", "Quint", "slug", ada.slug())).hasStatus(422);
		assertThat(editor.post("/admin/themes/" + theme.id(), "name", "Eau", "slug", theme.slug(), "version", "1"))
			.hasStatus(302);
		assertThat(this.web.get().uri(theme.path())).hasStatusOk();
	}

	private void rename(String ending) {
		edit(this.id, this.draft, this.draft.slug() + ending);
	}

	private void edit(long article, Cast.Draft draft, String slug) {
		this.newsroom.edit(article, this.newsroom.version(article),
				this.cast.draft("Renommée").slug(slug).in(this.section).manuscript(), Cast.HAND);
	}

	private void assertMoved(String from, String to) {
		assertThat(this.web.get().uri(from)).as(from).hasStatus(301).hasHeader("Location", to);
	}

}
