package org.tribune.article.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class ConflictTests {

	private static final String BODY = "<p>Un.</p>\n<p>Deux.</p>\n<p>Trois.</p>\n";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	@Test
	void secondToSaveIsShownBothTextsBlockByBlock() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(this.cast.draft("Avant").body(BODY), author);
		Typist mine = new Typist(this.web, author, id, "a");
		Typist theirs = new Typist(this.web, editor, id, "b");
		theirs.type("headline", "De l’éditeur").type("body", BODY.replace("Deux.", "Deux, dit l’éditeur.")).autosave();
		mine.type("body", BODY.replace("Deux.", "Deux, dit l’autrice.") + "<p>Quatre.</p>");

		MvcTestResult autosave = mine.autosave();
		assertThat(autosave).hasStatus(409);
		assertThat(Typist.text(autosave)).contains(editor.name() + " a enregistré une autre version");

		MvcTestResult answer = mine.save();
		assertThat(answer).hasStatus(409);
		Document page = Typist.read(answer);
		assertThat(page.select("h1").text()).isEqualTo("Deux versions de cette tribune");
		assertThat(page.text()).contains("Celle de " + editor.name());
		assertThat(page.select(".conflict__text").eachText()).contains("Avant", "De l’éditeur");
		assertThat(page.select(".conflict__side .body").eachText()).contains("Deux, dit l’autrice.",
				"Deux, dit l’éditeur.");
	}

	@Test
	void choicesBecomeTheTextAndBothVersionsStayInTheHistory() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(this.cast.draft("Avant").body(BODY), author);
		Typist mine = new Typist(this.web, author, id, "a");
		new Typist(this.web, editor, id, "b").type("headline", "De l’éditeur")
			.type("body", BODY.replace("Deux.", "Deux, dit l’éditeur."))
			.autosave();
		mine.type("headline", "De l’autrice").type("body", BODY.replace("Deux.", "Deux, dit l’autrice."));
		Document page = Typist.read(mine.post("conflict", Map.of()));

		MvcTestResult answer = settle(mine, page, Map.of("headline", "theirs", "passage-1", "both"));

		assertThat(answer).hasStatus(302);
		assertThat(text(id)).isEqualTo("De l’éditeur|<p>Un.</p>\n<p>Deux, dit l’autrice.</p>\n"
				+ "<p>Deux, dit l’éditeur.</p>\n<p>Trois.</p>\n");
		assertThat(revisions(id)).containsExactly("created: Avant", "conflict-theirs: De l’éditeur",
				"conflict-mine: De l’autrice", "settled: De l’éditeur");
	}

	@Test
	void whatOnlyOneSideHasIsKeptUnlessSomebodyChoosesOtherwise() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Avant").body(BODY), author);
		Typist mine = new Typist(this.web, author, id, "a");
		new Typist(this.web, author, id, "b").type("body", "<p>Zéro.</p>\n" + BODY).autosave();
		mine.type("body", BODY + "<p>Quatre.</p>\n");

		settle(mine, Typist.read(mine.save()), Map.of());

		assertThat(text(id)).endsWith("|<p>Zéro.</p>\n" + BODY + "<p>Quatre.</p>\n");
	}

	@Test
	void thirdVersionThatComesWhileOneChoosesIsShownInTurn() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(this.cast.draft("Avant"), author);
		Typist mine = new Typist(this.web, author, id, "a");
		Typist theirs = new Typist(this.web, editor, id, "b");
		theirs.type("headline", "Deuxième").autosave();
		Document page = Typist.read(mine.type("headline", "La mienne").save());
		theirs.type("headline", "Troisième").autosave();

		MvcTestResult answer = settle(mine, page, Map.of("headline", "mine"));

		assertThat(answer).hasStatus(409);
		assertThat(Typist.read(answer).select(".conflict__text").eachText()).contains("La mienne", "Troisième");
		assertThat(text(id)).startsWith("Troisième|");
	}

	@Test
	void twoTabsOfOnePersonOnAPublishedArticleAreToldOfEachOther() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = published(author);
		Typist first = new Typist(this.web, author, id, "a");
		Typist second = new Typist(this.web, author, id, "b");
		first.type("headline", "Du premier onglet").autosave();

		assertThat(second.type("headline", "Du second onglet").autosave()).hasStatus(409);
		MvcTestResult answer = second.save();
		assertThat(answer).hasStatus(409);
		Document page = Typist.read(answer);
		assertThat(page.text()).contains("Celle de l’autre onglet");
		assertThat(settle(second, page, Map.of("headline", "mine"))).hasStatus(302);

		assertThat(text(id)).startsWith("Publique|");
		assertThat(second.open().select("[name=headline]").text()).isEqualTo("Du second onglet");
		assertThat(revisions(id)).contains("conflict-theirs: Du premier onglet", "conflict-mine: Du second onglet");
		assertThat(second.save()).hasStatus(302);
		assertThat(text(id)).startsWith("Du second onglet|");
	}

	@Test
	void updateOverAnUpdateOfAnotherShowsBoth() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = published(author);
		Typist mine = new Typist(this.web, author, id, "a");
		mine.type("headline", "La mienne").autosave();
		new Typist(this.web, editor, id, "b").type("headline", "De l’éditeur").save();

		assertThat(mine.type("headline", "Encore la mienne").autosave()).hasStatus(409);
		Typist later = new Typist(this.web, author, id, "c");
		assertThat(later.shows("headline")).isEqualTo("Encore la mienne");
		MvcTestResult answer = later.save();
		assertThat(answer).hasStatus(409);
		assertThat(settle(later, Typist.read(answer), Map.of("headline", "mine"))).hasStatus(302);
		later.open();
		assertThat(later.save()).hasStatus(302);

		assertThat(text(id)).startsWith("Encore la mienne|");
	}

	@Test
	void forgedSettlementIsRefused() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Avant"), author);
		Typist mine = new Typist(this.web, author, id, "a");

		for (String forged : List.of("", "{", "[]", "{\"headline\":\"" + "x".repeat(301) + "\"}")) {
			assertThat(mine.post("settlement", Map.of("mine", forged, "theirEdition", "1", "theirCopy", "0")))
				.hasStatus(400);
		}
	}

	private MvcTestResult settle(Typist who, Document page, Map<String, String> choices) {
		Map<String, String> fields = new HashMap<>();
		for (String name : List.of("mine", "theirEdition", "theirCopy")) {
			fields.put(name, page.select("[name=" + name + "]").val());
		}
		page.select(".conflict [type=radio][checked]").forEach((one) -> fields.put(one.attr("name"), one.val()));
		fields.putAll(choices);
		return who.settle(fields);
	}

	private long published(SignedIn owner) {
		long id = this.cast.create(
				this.cast.draft("Publique").in(this.cast.section()).by(this.cast.zoe()).opening("", "Un chapô."),
				owner);
		this.newsroom.publish(id, Cast.HAND);
		return id;
	}

	private String text(long id) {
		return this.database.sql("select headline || '|' || body_html from article where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	private List<String> revisions(long id) {
		return this.database.sql("select reason || ': ' || headline from revision where article_id = ? order by number")
			.param(id)
			.query((row, number) -> row.getString(1))
			.list();
	}

}
