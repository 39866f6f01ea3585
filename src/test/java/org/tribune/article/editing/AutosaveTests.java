package org.tribune.article.editing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class AutosaveTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	@Test
	void draftItselfIsSavedAsItIsTypedAndNoRevisionIsLeftBehind() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Avant"), author);
		Typist typist = new Typist(this.web, author, id, "a");

		for (String headline : List.of("A", "Ap", "Après")) {
			assertThat(typist.type("headline", headline).autosave()).hasStatusOk();
		}

		assertThat(headline(id)).isEqualTo("Après");
		assertThat(reasons(id)).containsExactly("created");
		assertThat(Typist.text(typist.type("headline", "Encore").autosave()))
			.containsPattern("Enregistré à \\d\\d:\\d\\d");
	}

	@Test
	void tenMinutesOfWorkLeaveARevision() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Avant"), author);
		Typist typist = new Typist(this.web, author, id, "a");
		this.database.sql("update revision set saved_at = saved_at - interval '11 minutes' where article_id = ?")
			.param(id)
			.update();

		typist.type("headline", "Après").autosave();
		typist.type("headline", "Plus tard").autosave();

		assertThat(reasons(id)).containsExactly("created", "written");
	}

	@Test
	void publishedArticleStaysAsItIsUntilItIsUpdated() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = published(author);
		Typist typist = new Typist(this.web, author, id, "a");

		typist.type("headline", "Corrigée").autosave();
		typist.type("headline", "Corrigée deux fois").autosave();
		assertThat(headline(id)).isEqualTo("Publique");

		Typist later = new Typist(this.web, author, id, "b");
		assertThat(later.shows("headline")).isEqualTo("Corrigée deux fois");
		assertThat(later.open().select(".writing-copy").text()).contains("les lecteurs ne voient pas encore");
		assertThat(later.save()).hasStatus(302);
		assertThat(headline(id)).isEqualTo("Corrigée deux fois");
		assertThat(later.open().select(".writing-copy")).isEmpty();
		assertThat(updatedAt(id)).isEmpty();
	}

	@Test
	void onlyASubstantiveUpdateIsToldToReaders() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = published(author);

		new Typist(this.web, author, id, "a").type("headline", "Du nouveau").type("substantive", "true").save();

		assertThat(updatedAt(id)).isNotEmpty();
	}

	@Test
	void changesInProgressCanBeDiscardedAndAreTheirWritersOwn() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = published(author);
		Typist typist = new Typist(this.web, author, id, "a");
		typist.type("headline", "En cours").autosave();

		Typist other = new Typist(this.web, editor, id, "b");
		assertThat(other.shows("headline")).isEqualTo("Publique");
		assertThat(other.open().text()).contains("Changements en cours, pas encore publiés : " + author.name());

		assertThat(typist.post("working-copy/removal", Map.of())).hasStatus(302);
		assertThat(new Typist(this.web, author, id, "c").shows("headline")).isEqualTo("Publique");
	}

	@Test
	void saveWhoseAnswerWasLostIsNoConflictWithOneself() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long draft = this.cast.create(this.cast.draft("Avant"), author);
		long published = published(author);
		for (long id : List.of(draft, published)) {
			Typist typist = new Typist(this.web, author, id, "a");
			typist.type("headline", "Une").autosaveUnheard();
			typist.type("headline", "Une deux").autosaveUnheard();

			assertThat(typist.type("headline", "Une deux trois").autosave()).hasStatusOk();
			assertThat(new Typist(this.web, author, id, "b").shows("headline")).isEqualTo("Une deux trois");
		}
	}

	@Test
	void verbsThatChangeNoWordDisturbNobodyWhoIsWriting() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(
				this.cast.draft("Avant").in(this.cast.section()).by(this.cast.zoe()).opening("", "Un chapô."), editor);
		Typist typist = new Typist(this.web, editor, id, "a");
		this.newsroom.sendToReview(id, Cast.HAND);

		assertThat(typist.type("headline", "Après").autosave()).hasStatusOk();

		assertThat(headline(id)).isEqualTo("Après");
	}

	@Test
	void whatCannotBeSavedIsSaidByField() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Avant"), author);
		Typist typist = new Typist(this.web, author, id, "a");

		var answer = typist.type("headline", "x".repeat(301)).type("slug", "admin").autosave();

		assertThat(answer).hasStatus(422);
		assertThat(Typist.text(answer)).contains("\"headline\":", "\"slug\":\"Cette adresse est réservée");
		assertThat(typist.type("sectionId", "x").autosave()).hasStatus(400);
	}

	private long published(SignedIn owner) {
		long id = this.cast.create(
				this.cast.draft("Publique").in(this.cast.section()).by(this.cast.zoe()).opening("", "Un chapô."),
				owner);
		this.newsroom.publish(id, Cast.HAND);
		return id;
	}

	private String headline(long id) {
		return this.database.sql("select headline from article where id = ?").param(id).query(String.class).single();
	}

	private List<String> reasons(long id) {
		return this.database.sql("select reason from revision where article_id = ? order by number")
			.param(id)
			.query((row, number) -> row.getString(1))
			.list();
	}

	private List<String> updatedAt(long id) {
		return this.database.sql("select updated_at::text from article where id = ? and updated_at is not null")
			.param(id)
			.query((row, number) -> row.getString(1))
			.list();
	}

}
