package org.tribune.redirect;

import java.net.URI;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.site.PathChanged;
import org.tribune.taxonomy.Section;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever spelling a link has, one redirect leads to the canonical address.
 */
@TribuneTest
class CanonicalPathTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Redirects redirects;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void everySpellingOfAnArticleLeadsStraightToIt() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Une").in(section);
		this.cast.publish(draft, Cast.DAY);
		String path = section.path() + "/" + draft.slug();

		assertThat(this.web.get().uri(path)).hasStatusOk();
		assertMoved("/autre-rubrique/" + draft.slug(), path);
		assertMoved(path + "/", path);
		assertMoved(path.toUpperCase(Locale.ROOT), path);
		assertMoved("/AUTRE//" + draft.slug() + "///", path);
	}

	@Test
	void otherPagesHaveOneSpellingToo() {
		assertMoved("/Themes/", "/themes");
		assertMoved("/contributeurs/?lettre=a", "/contributeurs?lettre=a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/Nulle-Part/", "/nulle-part/rien/", "/%zz", "/a/b/c/d", "/..%2fetc", "/%00" })
	void whatDoesNotExistIsNotRedirected(String path) {
		int status = this.web.get()
			.uri(URI.create("http://localhost" + path.replace("%zz", "%25zz")))
			.exchange()
			.getResponse()
			.getStatus();
		assertThat(status).isBetween(400, 404);
	}

	@Test
	void oldSlugOfAPublishedArticleLeadsToTheNewOne() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Une").in(section);
		long id = this.cast.publish(draft, Cast.DAY);
		String old = section.path() + "/" + draft.slug();

		rename(id, draft, "nouveau-" + id);
		assertMoved(old, section.path() + "/nouveau-" + id);
		rename(id, draft, "encore-" + id);
		assertMoved(old, section.path() + "/encore-" + id);
		assertMoved(section.path() + "/nouveau-" + id, section.path() + "/encore-" + id);
		assertMoved(old.toUpperCase(Locale.ROOT) + "/", section.path() + "/encore-" + id);
	}

	@Test
	void renamingBackLeavesNoLoop() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Une").in(section);
		long id = this.cast.publish(draft, Cast.DAY);
		String first = draft.slug();
		rename(id, draft, "autre-" + id);
		rename(id, draft, first);

		assertThat(this.web.get().uri(section.path() + "/" + first)).hasStatusOk();
		assertMoved(section.path() + "/autre-" + id, section.path() + "/" + first);
	}

	@Test
	void draftsLeaveNoRedirect() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Une").in(section);
		long id = this.cast.create(draft);
		String old = section.path() + "/" + draft.slug();
		rename(id, draft, "nouveau-" + id);

		assertThat(this.redirects.target(old)).isEmpty();
	}

	@Test
	void movedPageOfAnyKindIsFollowed() {
		Section section = this.cast.section();
		this.transaction.executeWithoutResult(
				(status) -> this.events.publishEvent(new PathChanged("/ancienne-rubrique", section.path())));

		assertMoved("/ancienne-rubrique", section.path());
		assertMoved("/Ancienne-Rubrique/", section.path());
	}

	@Test
	void wordPressShortLinksAreFollowed() {
		Section section = this.cast.section();
		this.redirects.add("/?p=4711", section.path(), RedirectOrigin.IMPORTED);

		assertMoved("/?p=4711", section.path());
		assertThat(this.web.get().uri("/?p=4712")).hasStatusOk();
		assertThat(this.web.get().uri("/?p=x")).hasStatusOk();
	}

	@Test
	void accentedOldPathsAreFoundHoweverTheyAreEncoded() {
		Section section = this.cast.section();
		this.redirects.add("/2019/05/énergie-d’avenir/", section.path(), RedirectOrigin.IMPORTED);

		assertThat(this.redirects.target("/2019/05/%C3%A9nergie-d%E2%80%99avenir")).contains(section.path());
		assertThat(this.redirects.target("/2019/05/%c3%a9nergie-d%e2%80%99avenir/")).contains(section.path());
	}

	private void rename(long id, Cast.Draft draft, String slug) {
		Manuscript manuscript = draft.slug(slug).manuscript();
		this.newsroom.edit(id, this.newsroom.version(id), manuscript, Cast.HAND);
	}

	private void assertMoved(String from, String to) {
		assertThat(this.web.get().uri(from)).hasStatus(301).hasHeader("Location", to);
	}

}
