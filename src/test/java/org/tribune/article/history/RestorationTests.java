package org.tribune.article.history;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.DeskCopy;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.article.comparison.Reading;
import org.tribune.contributor.Contributor;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class RestorationTests {

	private static final String OLD = "<p>Une rivière se mesure à pied.</p>";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private RevisionShelf shelf;

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
	void restoredRevisionBringsEverythingBackAsANewOne() {
		Contributor ada = this.cast.ada();
		Theme water = this.cast.theme("Eau");
		long id = this.cast.create(this.cast.draft("Ancien titre")
			.opening("Eau", "Ancien chapô")
			.body(OLD)
			.in(this.section)
			.on(water)
			.by(ada)
			.illustrated(this.cast.drawing("riviere.svg", "Une rivière"), "La Vire.", "Noël"), this.author);
		RevisionText before = this.shelf.current(id);
		edit(id, "Nouveau titre");

		MvcTestResult result = restore(id, 1, version(id), this.author);

		assertThat(result).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/admin/articles/" + id + "/history");
		RevisionText after = this.shelf.current(id);
		assertThat(after.saysTheSameAs(before)).isTrue();
		assertThat(this.shelf.list(id, 99)).extracting(RevisionLine::reason)
			.containsExactly("restored", "edited", "created");
		assertThat(this.shelf.find(id, 2).headline()).isEqualTo("Nouveau titre");
		assertThat(this.database.sql("select name from audit_entry where action = 'article.restored' and subject = ?")
			.param("article/" + id)
			.query(String.class)
			.list()).containsExactly("Nadia Ferroud");
	}

	@Test
	void restoringKeepsTheAddress() {
		Cast.Draft draft = this.cast.draft("Ancien titre").body(OLD).in(this.section);
		long id = this.cast.publish(draft, Cast.DAY);
		Manuscript other = this.cast.draft("Nouveau").in(this.section).manuscript();
		this.newsroom.edit(id, version(id), other, Cast.HAND);

		restore(id, 1, version(id), this.cast.staff(Role.EDITOR));

		DeskCopy copy = this.newsroom.look(id).orElseThrow();
		assertThat(copy.headline()).isEqualTo("Ancien titre");
		assertThat(copy.slug()).isEqualTo(other.slug());
	}

	@Test
	void readersSeeTheRestoredTextOfAPublishedArticle() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.publish(this.cast.draft("Ancien titre").body(OLD).in(this.section), Cast.DAY);
		this.newsroom.edit(id, version(id), this.cast.draft("Nouveau").in(this.section).manuscript(), Cast.HAND);

		assertThat(this.web.get().uri("/admin/articles/" + id + "/history/1/restoration").with(Cast.as(editor)))
			.hasStatusOk()
			.bodyText()
			.contains("les lecteurs verront ce texte");
		restore(id, 1, version(id), editor);

		assertThat(this.web.get().uri(String.valueOf(this.newsroom.look(id).orElseThrow().path()))).hasStatusOk()
			.bodyText()
			.contains("Ancien titre");
	}

	@Test
	void somebodyElsesSaveIsNotOverwritten() {
		long id = this.cast.create(this.cast.draft("Ancien titre").body(OLD), this.author);
		int seen = version(id);
		edit(id, "Entre-temps");

		MvcTestResult result = restore(id, 1, seen, this.author);

		assertThat(result).hasStatus(409).bodyText().contains("Quelqu’un a enregistré entre-temps");
		assertThat(result).bodyText().contains("value=\"" + version(id) + "\"");
		assertThat(this.newsroom.look(id).orElseThrow().headline()).isEqualTo("Entre-temps");
	}

	@Test
	void oldRevisionRestoresItsWordsOnly() {
		Contributor ada = this.cast.ada();
		long id = this.cast.create(this.cast.draft("Ancien titre").body(OLD).in(this.section).by(ada), this.author);
		this.database
			.sql("update revision set filing = null, slug = null, excerpt = null, language = null where article_id = ?")
			.param(id)
			.update();
		Manuscript manuscript = this.cast.draft("Nouveau").english().in(this.section).by(ada).manuscript();
		this.newsroom.edit(id, version(id), manuscript, Cast.HAND);

		assertThat(this.web.get().uri("/admin/articles/" + id + "/history/1/restoration").with(Cast.as(this.author)))
			.bodyText()
			.contains("n’a gardé que les mots");
		restore(id, 1, version(id), this.author);

		RevisionText after = this.shelf.current(id);
		assertThat(after.headline()).isEqualTo("Ancien titre");
		assertThat(after.language()).isEqualTo("en");
		assertThat(after.reading().filing()).isEqualTo(this.shelf.find(id, 2).reading().filing());
		assertThat(after.excerpt()).isEqualTo("Une rivière se mesure à pied.");
	}

	@Test
	void whatIsNoMoreIsLeftOutAndNamed() {
		Theme water = this.cast.theme("Eaux perdues");
		long id = this.cast.create(this.cast.draft("Ancien titre").on(water).by(this.cast.zoe()), this.author);
		edit(id, "Sans thème");
		this.database.sql("delete from theme where id = ?").param(water.id()).update();

		MvcTestResult result = restore(id, 1, version(id), this.author);

		assertThat(result).hasStatus3xxRedirection();
		assertThat(result.getMvcResult().getFlashMap().get("notice")).isEqualTo("history.restored-without");
		assertThat(result.getMvcResult().getFlashMap().get("noticeArguments")).isEqualTo(List.of(1, "Eaux perdues"));
		assertThat(this.shelf.current(id).reading().filing()).extracting(Reading.Filing::bylines)
			.isEqualTo(List.of("Zoé Quint"));
	}

	@Test
	void readersAreNeverLeftWithoutHeadline() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(this.cast.draft("").body(OLD).in(this.section));
		this.newsroom.edit(id, version(id), this.cast.draft("Titre").in(this.section).manuscript(), Cast.HAND);
		this.newsroom.publish(id, Cast.HAND);

		MvcTestResult result = restore(id, 1, version(id), editor);

		assertThat(result).hasStatus(422).bodyText().contains("privés de titre");
		assertThat(this.newsroom.look(id).orElseThrow().headline()).isEqualTo("Titre");
	}

	@Test
	void whoMayReadButNotEditRestoresNothing() {
		SignedIn contributor = this.cast.staff(Role.CONTRIBUTOR);
		long id = this.cast.create(this.cast.draft("Ancien titre").body(OLD), contributor);
		this.newsroom.sendToReview(id, Actor.of(contributor));

		assertThat(restore(id, 1, version(id), contributor)).hasStatus(403);
		assertThat(this.web.get().uri("/admin/articles/" + id + "/history").with(Cast.as(contributor))).hasStatusOk()
			.bodyText()
			.doesNotContain("/restoration");
	}

	private MvcTestResult restore(long id, int number, int version, SignedIn who) {
		return this.web.post()
			.uri("/admin/articles/" + id + "/history/" + number + "/restoration")
			.param("version", String.valueOf(version))
			.with(Cast.as(who))
			.exchange();
	}

	private int version(long id) {
		return this.newsroom.version(id);
	}

	private void edit(long id, String headline) {
		this.newsroom.edit(id, version(id), new Manuscript(Locale.FRENCH, null, "", headline, "", "<p>Autre chose.</p>",
				"", null, List.of(), List.of(), null), Actor.of(this.author));
	}

}
